type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** One element with its attributes and children; `true` writes a bare attribute, `false` and undefined none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A plain button that does one thing. */
export function button(label: string | Node, onPress: () => void, attributes: Attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onPress);
  return made;
}

/** Marks the one of several that is shown now. */
export function markCurrent(each: Element, isCurrent: boolean): void {
  if (isCurrent) each.setAttribute("aria-current", "page");
  else each.removeAttribute("aria-current");
}
