import type { Person } from "./directory.ts";
import { element } from "./element.ts";
import { openWindow } from "./openWindow.ts";
import type { PeopleWanted } from "./peopleWanted.ts";

/** Teams' people picker; nothing where the person closed it without a choice. */
export async function pickPeople(
  people: readonly Person[],
  { title, selected, single }: PeopleWanted,
): Promise<readonly Person[] | undefined> {
  const boxes = people.map((person) => ({
    person,
    box: element("input", {
      type: single ? "radio" : "checkbox",
      name: "people",
      checked: selected.includes(person.id),
    }),
  }));
  const { answer } = openWindow({
    title: title ?? (single ? "Select a person" : "Select people"),
    content: [
      element(
        "fieldset",
        { class: "people" },
        element("legend", {}, "People in this place"),
        ...boxes.map(({ person, box }) =>
          element("label", { class: "field tick" }, box, person.displayName),
        ),
      ),
    ],
    answers: [
      { label: "Cancel", value: "cancel" },
      { label: "Done", value: "done" },
    ],
  });
  if ((await answer) !== "done") return undefined;
  return boxes.filter(({ box }) => box.checked).map(({ person }) => person);
}
