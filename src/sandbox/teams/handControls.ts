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
  ["delete-list", "Delete the list"],
  ["open-files", "Open the channel's Files tab"],
] as const;

type Change = (typeof changes)[number][0];

/** What an owner may do in SharePoint itself, in the site of the channel that is shown. */
export function handControls(siteOf: () => string) {
  const status = element("output", { "aria-label": "By hand" }, "nothing yet");
  let change: Change = "remove-unique-key";

  async function make(): Promise<void> {
    const column = change === "remove-column" ? { column: "LnTags" } : {};
    const refusal = await sandboxServer.byHand(siteOf(), { change, ...column });
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
