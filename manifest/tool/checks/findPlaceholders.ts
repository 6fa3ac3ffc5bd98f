import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";
import type { PlacedText } from "./listTexts.ts";

/** `${{BOT_ID}}`, `{{HOST}}`, `<your tenant>`, and words that are only there until somebody knows better. `{app.theme}` is Teams' own. */
const placeholder =
  /\$?\{\{|\}\}|<[^>]*>|\b(?:TODO|FIXME|TBD|lorem ipsum|your-?(?:tenant|domain))\b/i;

/** What somebody should have filled in. */
export const findPlaceholders = (texts: readonly PlacedText[]): readonly Fault[] =>
  texts
    .filter(({ place, text }) => placeholder.test(text.replaceAll(claims, "")) && place !== "")
    .map(({ place, text }) =>
      toFault("placeholder-left", packageWords.placeholderLeft(place, text)),
    );

/** JSON in a text, which ends with braces. */
const claims = /^\{".*\}$/g;
