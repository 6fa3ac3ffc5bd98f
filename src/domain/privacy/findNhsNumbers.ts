import { findTenDigitNumbers } from "./findTenDigitNumbers.ts";
import { keepMostSerious } from "./keepMostSerious.ts";
import type { Stretch } from "./stretch.ts";
import { toPlainText } from "./toPlainText.ts";

/**
 * Where the NHS numbers stand that block a save: ten digits that pass the check digit, in any usual spelling, unless a label or their
 * range says that they are something else (docs/decisions/2026-11-24-what-blocks-and-what-warns.md).
 */
export function findNhsNumbers(text: string): readonly Stretch[] {
  const { plain, toOwn } = toPlainText(text);
  const blocking = findTenDigitNumbers(plain).filter(({ kind }) => kind === "NhsNumber");
  return keepMostSerious(blocking).map(toOwn);
}

export const hasNhsNumber = (text: string): boolean => findNhsNumbers(text).length > 0;
