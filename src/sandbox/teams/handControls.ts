import { choice } from "./choice.ts";
import { button, element } from "./element.ts";
import { sandboxServer } from "./sandboxServer.ts";

const changes = [
  ["remove-unique-key", "Let the key repeat"],
  ["doubled-key", "Double the newest note"],
  ["remove-index", "Take the month's index away"],
  ["remove-column", "Take the column for tags away"],
  ["filter-default-view", "Show only checked notes in the default view"],
  ["clear-default-view", "Show all notes in the default view"],
  ["edit-note", "Somebody else changes the newest note"],
  ["delete-note", "Delete the newest note"],
  ["rename-list", "Rename the list"],
  ["rename-list-back", "Give the list its old name back"],
  ["delete-list", "Delete the list"],
  ["lock-site", "Lock the site"],
  ["unlock-site", "Unlock the site"],
  ["open-files", "Open the channel's Files tab"],
] as const;

type Change = (typeof changes)[number][0];

/** What a change needs to be told. */
const details: Partial<Readonly<Record<Change, object>>> = {
  "remove-column": { column: "LnTags" },
  "edit-note": { field: "LnHappened", text: "Somebody else wrote this by hand." },
};

/** What an owner may do in SharePoint itself, in the site of the channel that is shown. */
export function handControls(siteOf: () => string) {
  const status = element("output", { "aria-label": "By hand" }, "nothing yet");
  let change: Change = "remove-unique-key";

  async function make(): Promise<void> {
    const refusal = await sandboxServer.byHand(siteOf(), { change, ...details[change] });
    status.textContent = refusal === "" ? `done: ${change}` : `not done. ${refusal}`;
  }

  return element(
    "div",
    { class: "controls-row", role: "group", "aria-label": "In SharePoint, by hand" },
    choice({
      name: "hand",
      label: "In SharePoint, by hand",
      options: changes,
      value: change,
      onPick: (next) => {
        change = next;
      },
    }),
    button("Do it", () => void make()),
    element("span", { class: "field" }, "By hand: ", status),
  );
}
