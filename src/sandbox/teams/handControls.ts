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
  ["mark-checked", "This person writes Checked into the newest note"],
  ["forget-changes", "Forget what changed, so that links to changes are too old"],
  ["delete-note", "Delete the newest note"],
  ["rename-list", "Rename the list"],
  ["rename-list-back", "Give the list its old name back"],
  ["delete-list", "Delete the list"],
  ["lock-site", "Lock the site"],
  ["unlock-site", "Unlock the site"],
  ["let-app-in", "Let the app into this one site (locked-down mode)"],
  ["shut-app-out", "Shut the app out of this one site"],
  ["open-files", "Open the channel's Files tab"],
] as const;

type Change = (typeof changes)[number][0];

interface HandOptions {
  readonly siteOf: () => string;
  readonly personOf: () => string;
}

/** What people may do in SharePoint itself, in the site of the channel that is shown. */
export function handControls({ siteOf, personOf }: HandOptions) {
  const status = element("output", { "aria-label": "By hand" }, "nothing yet");
  let change: Change = "remove-unique-key";

  async function make(): Promise<void> {
    const refusal = await sandboxServer.byHand(siteOf(), toChange(change, personOf()));
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

/** What the sandbox is asked to do, with what a change needs to be told. */
function toChange(change: Change, person: string): object {
  switch (change) {
    case "remove-column":
      return { change, column: "LnTags" };
    case "edit-note":
      return { change, field: "LnHappened", text: "Somebody else wrote this by hand." };
    case "mark-checked":
      return { change: "edit-note", field: "LnState", text: "Checked", person };
    default:
      return { change };
  }
}
