import { element } from "./element.ts";

interface ChoiceOptions<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** A labelled list to pick one from. */
export function choice<Value extends string>({
  label,
  options,
  value,
  onPick,
}: ChoiceOptions<Value>): HTMLElement {
  const select = element(
    "select",
    { id: `choice-${crypto.randomUUID()}` },
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

/** A labelled box to tick. */
export function tick(label: string, checked: boolean, onTick: (checked: boolean) => void) {
  const box = element("input", { type: "checkbox", checked });
  box.addEventListener("change", () => {
    onTick(box.checked);
  });
  return element("label", { class: "field tick" }, box, label);
}
