import type { Exchange } from "../wire/SentRequest.ts";
import { compounds, parts, toWholeWord } from "./forms.ts";
import { walkTexts } from "./walkTexts.ts";

export interface Placeholders {
  /** One whole value that Graph told. */
  readonly hideValue: (text: string, key: string) => string;
  /** What this script wrote, with the ids and addresses in it hidden. */
  readonly hideInText: (text: string) => string;
}

// Words of Graph's own; everything else that is not ours may name somebody.
const ownWords = new Set(["code", "@odata.type", "driveType", "template", "textType", "format"]);
const sentences = new Set(["message", "@odata.context"]);
const numbers = new Set(["id", "listItemId", "_UIVersionString", "ItemChildCount"]);

/** The same value has the same placeholder all through the report, and nothing that Graph told stands in it as it was. */
export function createPlaceholders(
  names: Readonly<Record<string, string>>,
  exchanges: readonly Exchange[],
): Placeholders {
  const known = new Map<string, string>();
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [name, value] of Object.entries(names)) {
    for (const form of [value, encodeURIComponent(value)]) {
      known.set(form.toLowerCase(), `{${name}}`);
    }
  }
  const ours = new Set<string>(
    exchanges.flatMap(({ request }) => walkTexts(request.body).map(({ text }) => text)),
  );

  function name(text: string, kind: string, among = known): string {
    const found = known.get(text.toLowerCase()) ?? texts.get(text.toLowerCase());
    if (found !== undefined) return found;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    among.set(text.toLowerCase(), `{${kind}${count}}`);
    return `{${kind}${count}}`;
  }

  const replaceKinds = (text: string, kinds: typeof parts): string =>
    kinds.reduce(
      (shown, [kind, form]) => shown.replaceAll(form, (found) => name(found, kind)),
      text,
    );

  const replaceNames = (text: string, among: ReadonlyMap<string, string>): string =>
    [...among]
      .filter(([value]) => value.length > 2)
      .sort(([a], [b]) => b.length - a.length)
      .reduce((shown, [value, name]) => shown.replaceAll(toWholeWord(value), name), text);

  function hideInText(text: string): string {
    const based = text.replaceAll(names["base"] ?? "", "{base}");
    return replaceKinds(replaceNames(replaceKinds(based, compounds), known), parts);
  }

  /** Graph quotes names of columns, which are ours, and may quote anything else. */
  const hideQuoted = (text: string): string =>
    text.replaceAll(/'([^']*)'/g, (quoted, inner: string) =>
      ours.has(inner) || /^(\{\w+\}|Prefer: \w+|\d{1,4})$/.test(inner) ? quoted : "'{quoted}'",
    );

  function hideValue(text: string, key: string): string {
    if (text === "" || ownWords.has(key)) return text;
    if (numbers.has(key) && /^\d{1,4}(\.\d)?$/.test(text)) return text;
    const shown = hideInText(text);
    if (sentences.has(key)) return hideQuoted(replaceNames(shown, texts));
    if (ours.has(text) || /^"?\{\w+\}"?$/.test(shown)) return shown;
    return name(text, "text", texts);
  }

  // All is seen once before anything is shown, so that a sentence hides what another answer tells.
  for (const { answer } of exchanges) {
    for (const { text, key } of walkTexts(answer.body)) hideValue(text, key);
  }
  return { hideValue, hideInText };
}
