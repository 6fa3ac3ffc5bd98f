/** A stretch of digits with nothing but invisible characters inside it. */
export interface DigitGroup {
  readonly digits: readonly number[];
  /** Positions in the text, in UTF-16 units; `end` is after the last digit. */
  readonly start: number;
  readonly end: number;
}

/** Every stretch of digits in a text, whatever script the digits are written in, in one pass. */
export function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let digits: number[] = [];
  let start = 0;
  let end = 0;
  let position = 0;

  for (const character of text) {
    const value = toDigit(character);
    if (value !== undefined) {
      if (digits.length === 0) start = position;
      digits.push(value);
      end = position + character.length;
    } else if (digits.length > 0 && !isInvisible(character)) {
      groups.push({ digits, start, end });
      digits = [];
    }
    position += character.length;
  }

  if (digits.length > 0) groups.push({ digits, start, end });
  return groups;
}

/** Characters that nobody sees, control characters among them: saving takes those out, which would join the digits. */
const isInvisible = (character: string): boolean =>
  /[\p{Cf}\p{Mn}\p{Me}\p{Cc}]/u.test(character) && !/[\n\r\t]/.test(character);

function toDigit(character: string): number | undefined {
  if (character >= "0" && character <= "9") return Number(character);
  if (character < "\u0080") return undefined;
  // Full-width, superscript and mathematical digits have a plain digit as their compatibility form.
  const plain = character.normalize("NFKC");
  if (plain.length === 1 && plain >= "0" && plain <= "9") return Number(plain);
  return /\p{Nd}/u.test(character) ? toDecimalValue(character) : undefined;
}

/** Unicode lays the digits of each script out in a row from its zero. */
function toDecimalValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
