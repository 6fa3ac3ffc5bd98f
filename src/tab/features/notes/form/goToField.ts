import type { Stretch } from "#domain/privacy/stretch.ts";

import { toFieldId } from "./toFieldId.ts";

/** Moves the focus into a field, opening what hides it; words of it that are meant are selected. */
export function goToField(field: string, words?: Stretch): void {
  const element = document.getElementById(toFieldId(field));
  const around = element?.closest("details");
  if (around) around.open = true;
  element?.focus();
  const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  if (words && isText) element.setSelectionRange(words.start, words.end);
}
