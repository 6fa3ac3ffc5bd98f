import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";
import type { PlacedText } from "./listTexts.ts";

/** What is read as the product's name, its maker's, or as the name of its pictures. */
const named = /^\/(?:name|developer|icons)\/|\/(?:name|title)$/;
const nhs = /\bN\.?\s?H\.?\s?S\b|national health service/i;
const approval = /\b(?:official(?:ly)?|approved|endorsed|accredited|certified)\b/i;

/** The framework's owner may be credited in a description; nothing may be named after it, nor said to come from it. */
export const findNameFaults = (texts: readonly PlacedText[]): readonly Fault[] => [
  ...texts
    .filter(({ place, text }) => named.test(place) && !place.endsWith("Url") && nhs.test(text))
    .map(({ place, text }) => toFault("nhs-name", packageWords.nhsName(place, text))),
  ...texts
    .filter(({ text }) => approval.test(text))
    .map(({ place }) => toFault("claims-approval", packageWords.claimsApproval(place))),
];
