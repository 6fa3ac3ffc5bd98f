import { element } from "./element.ts";

interface ChoiceOptions<Value extends string> {
  /** What `showChoices` finds it by. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** A labelled list to pick one from. */
export function choice<Value extends string>({
  name,
  label,
  options,
  value,
  onPick,
}: ChoiceOptions<Value>): HTMLElement {
  const select = element(
    "select",
    { id: `choice-${crypto.randomUUID()}`, name },
    ...options.map(([each, words]) =>
      element("option", { value: each, selected: each === value }, words),
    ),
  );
  select.addEventListener("change", () => {
    const picked = options.find(([each]) => each === select.value);
    if (picked) onPick(picked[0]);
  });
  return element("span", { class: "field" }, element("label", { for: select.id }, label), select);
}

interface TickOptions {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** A labelled box to tick. */
export function tick({ name, label, checked, onTick }: TickOptions): HTMLElement {
  const box = element("input", { type: "checkbox", name, checked });
  box.addEventListener("change", () => {
    onTick(box.checked);
  });
  return element("label", { class: "field tick" }, box, label);
}

/** Brings the choices inside an element in line with what is shown, whoever changed it. */
export function showChoices(inside: Element, values: Readonly<Record<string, unknown>>): void {
  for (const each of inside.querySelectorAll<HTMLSelectElement>("select[name]")) {
    const value = values[each.name];
    if (typeof value === "string") each.value = value;
  }
  for (const each of inside.querySelectorAll<HTMLInputElement>("input[name]")) {
    const value = values[each.name];
    if (typeof value === "boolean") each.checked = value;
  }
}
