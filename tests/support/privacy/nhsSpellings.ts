import type { Random } from "./random.ts";

/** Every way of writing ten digits that has to be found, by name. */
export const nhsSpellings: Readonly<Record<string, (digits: string, random: Random) => string>> = {
  undivided: (digits) => digits,
  spaces: parted(" "),
  "two spaces": parted("  "),
  "no-break spaces": parted("\u00a0"),
  "narrow no-break spaces": parted("\u202f"),
  "thin spaces": parted("\u2009"),
  tabs: parted("\t"),
  lines: parted("\n"),
  hyphens: parted("-"),
  "spaced hyphens": parted(" - "),
  "no-break hyphens": parted("\u2011"),
  "en dashes": parted("\u2013"),
  "minus signs": parted("\u2212"),
  dots: parted("."),
  "middle dots": parted("\u00b7"),
  slashes: parted("/"),
  underscores: parted("_"),
  commas: parted(","),
  "zero-width spaces": parted("\u200b"),
  "word joiners": parted("\u2060"),
  "soft hyphens": parted("\u00ad"),
  "one space, one hyphen": (digits) =>
    `${digits.slice(0, 3)} ${digits.slice(3, 6)}-${digits.slice(6)}`,
  "three and seven": (digits) => `${digits.slice(0, 3)} ${digits.slice(3)}`,
  "six and four": (digits) => `${digits.slice(0, 6)} ${digits.slice(6)}`,
  "five and five": (digits) => `${digits.slice(0, 5)} ${digits.slice(5)}`,
  "four, three, three": (digits) =>
    `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`,
  pairs: (digits) => (digits.match(/../g) ?? []).join(" "),
  "digit by digit": (digits) => Array.from(digits).join(" "),
  "digit by digit with hyphens": (digits) => Array.from(digits).join("-"),
  "in brackets": (digits) => `(${parted(" ")(digits)})`,
  "full width": inScript(0xff10),
  "Arabic-Indic": inScript(0x660),
  Devanagari: inScript(0x966),
  Bengali: inScript(0x9e6),
  mathematical: inScript(0x1d7d8),
  superscript: (digits) =>
    Array.from(digits)
      .map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)])
      .join(""),
  keycaps: (digits) =>
    Array.from(digits)
      .map((digit) => `${digit}\ufe0f\u20e3`)
      .join(""),
  "hidden in marks": (digits, random) =>
    Array.from(digits).reduce(
      (text, digit) => text + random.pick(["", "\u200c", "\ufeff", "\u0336"]) + digit,
    ),
};

function parted(mark: string) {
  return (digits: string): string =>
    [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(mark);
}

function inScript(zero: number) {
  return (digits: string): string =>
    parted(" ")(digits).replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
