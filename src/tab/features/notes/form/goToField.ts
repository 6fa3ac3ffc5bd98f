import type { Stretch } from "#domain/privacy/stretch.ts";

import { toFieldId } from "./toFieldId.ts";

/** Moves the focus into a field of the form. */
export const goToField = (field: string): void => goToWords(toFieldId(field));

/** Moves the focus into an element, opening what hides it; words of it that are meant are selected. */
export function goToWords(id: string, words?: Stretch): void {
  const element = document.getElementById(id);
  const around = element?.closest("details");
  if (around) around.open = true;
  element?.focus();
  const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  if (words && isText) element.setSelectionRange(words.start, words.end);
}
