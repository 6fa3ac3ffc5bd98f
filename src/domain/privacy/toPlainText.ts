import type { Stretch } from "./stretch.ts";

/** A text as a person reads it: one kind of digit, space, dash and apostrophe, and nothing that nobody sees. */
export interface PlainText {
  readonly plain: string;
  /** Where a stretch of the plain text stands in the person's own. */
  readonly toOwn: (stretch: Stretch) => Stretch;
}

/** From `at` in the plain text on, what stands at `own` in the person's; one character up to `end` where its length changed. */
interface Piece {
  readonly at: number;
  readonly own: number;
  readonly end?: number;
}

export function toPlainText(text: string): PlainText {
  const known = new Map<string, string>();
  const pieces: Piece[] = [{ at: 0, own: 0 }];
  let plain = "";
  let done = 0;
  for (const { 0: character, index } of text.matchAll(/\r\n?|[^\n\t -~]/gu)) {
    const written = known.get(character) ?? toPlainCharacter(character);
    known.set(character, written);
    plain += text.slice(done, index);
    done = index + character.length;
    if (written.length === character.length) {
      plain += written;
      continue;
    }
    if (written !== "") {
      pieces.push({ at: plain.length, own: index, end: done });
    } else if (plain !== "" && isMark(character)) {
      // What is drawn on a character goes with it, such as the frame of a keycap.
      const at = plain.length - 1;
      const own = toOwnStart(pieces, at);
      while ((pieces.at(-1)?.at ?? -1) >= at) pieces.pop();
      pieces.push({ at, own, end: done });
    }
    plain += written;
    pieces.push({ at: plain.length, own: done });
  }
  return {
    plain: plain + text.slice(done),
    toOwn: ({ start, end }) => ({
      start: toOwnStart(pieces, start),
      end: toOwnEnd(pieces, end),
    }),
  };
}

function toOwnStart(pieces: readonly Piece[], place: number): number {
  const { at, own, end } = getPiece(pieces, place);
  return end === undefined ? own + place - at : own;
}

function toOwnEnd(pieces: readonly Piece[], place: number): number {
  const { at, own, end } = getPiece(pieces, place - 1);
  return end ?? own + place - at;
}

/** The last piece that begins at or before a place. */
function getPiece(pieces: readonly Piece[], place: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { at: 0, own: 0 };
}

const isMark = (character: string): boolean => /[\p{Mn}\p{Me}]/u.test(character);

function toPlainCharacter(character: string): string {
  if (character.startsWith("\r")) return "\n";
  // What saving takes out too (cleanText), since that would join the digits.
  if (/[\p{Cf}\p{Mn}\p{Me}\p{Cc}\ufffe\uffff]/u.test(character)) return "";
  if (/\p{Zs}/u.test(character)) return " ";
  if (/[\u2028\u2029]/.test(character)) return "\n";
  if (/[\p{Pd}\u2212]/u.test(character)) return "-";
  if (/[\u2018\u2019\u02bc\u2032]/.test(character)) return "'";
  if (/[\u00b7\u2022\u2027\u2219\u22c5]/.test(character)) return ".";
  // Full-width, superscript and mathematical characters have a plain one as their compatibility form.
  const plain = character.normalize("NFKC");
  if (/^(?:[!-~]|\p{L}+)$/u.test(plain)) return plain;
  return /\p{Nd}/u.test(character) ? String(toDecimalValue(character)) : character;
}

/** Unicode lays the digits of each script out in a row from its zero. */
function toDecimalValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
