import { findAfter } from "./findMatches.ts";
import type { Finding } from "./stretch.ts";

/** Numbers that a hospital or a records system gives a patient. They have no common form, so only their label tells. */
export const findHospitalNumbers = (plain: string): readonly Finding[] =>
  findAfter(plain, label, identifier)
    .filter(({ groups }) => hasThreeDigits(groups[1] ?? ""))
    .map(({ start, end }) => ({ kind: "HospitalNumber", start, end }));

const label = new RegExp(
  [
    String.raw`(?<![a-z])(?:hosp(?:ital)?|patient|pt|unit|pas|medical records?|rio|systmone|emis|case ?notes?)\.?(?:'s)?[ -]?(?:numbers?|nos?(?![a-z])\.?|num(?![a-z])\.?|ids?(?![a-z])|identifiers?|ref(?:erence)?(?![a-z])|#)`,
    String.raw`(?<![a-z])(?:mrns?|case ?notes?)(?![a-z])`,
  ].join("|"),
  "gi",
);

/** Digits in groups, or up to three letters and then digits; at least four characters. */
const identifier =
  /(?: (?:is|was|of))?[ \t]*(?:[:=#(,-]\s?){0,2}[ \t]*(\d{3,4}(?: \d{3,4}){1,3}(?!\w)|[a-z]{0,3}[/-]?\d[a-z0-9/-]{2,14}(?![\w/-]))/iy;

const hasThreeDigits = (text: string): boolean => /\d(?:.*\d){2}/.test(text);
