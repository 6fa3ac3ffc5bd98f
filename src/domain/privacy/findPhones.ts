import { findAfter, findMatches } from "./findMatches.ts";
import type { Finding, Stretch } from "./stretch.ts";

/**
 * Telephone numbers that may be a person's own: 01, 02, 05 and 07, with or without the country's code, other countries' with a plus,
 * and shorter ones beside "tel". 03, 08, 09 and 116 are helplines and offices; extensions and bleeps are too short.
 * Source: Ofcom, National Telephone Numbering Plan.
 */
export const findPhones = (plain: string): readonly Finding[] =>
  [
    ...findMatches(plain, national),
    ...findMatches(plain, international).filter((match) => isReachable(toDigits(plain, match))),
    ...findAfter(plain, label, labelled).filter((match) => isOwn(toDigits(plain, match))),
  ].map(({ start, end }) => ({ kind: "Phone", start, end }));

const national = /(?<![\w+.])\(?0[1257]\d(?:[ ().-]{0,2}\d){8}(?!\d)/g;

const international = /(?<![\w.])\(?(?:\+|\+ (?=44)|00(?=44))[1-9](?:[ ()-]{0,3}\d){7,14}(?!\d)/g;

const label = /(?<![a-z])(?:tel(?:ephone)?|phone|mobile|mob|cell)(?![a-z])/gi;

const labelled =
  /\.?(?: ?(?:numbers?|nos?\.?|num\.?))?(?: (?:is|was))?[ \t]*[:=#-]?[ \t]*(\(?\d(?!\d{3}-\d\d-)(?:[ ().-]{0,2}\d){5,10})(?!\d)/iy;

const toDigits = (plain: string, { start, end }: Stretch): string =>
  plain.slice(start, end).replaceAll(/\D/g, "");

function isReachable(digits: string): boolean {
  const own = /^(?:00)?44(.*)$/.exec(digits)?.[1];
  return own === undefined || /^0?[1257]\d{8,9}$/.test(own);
}

const isOwn = (digits: string): boolean => !/^(?:0[389]|116\d{3}$)/.test(digits);
