/** The name under which an unreadable value of LnAnswers is kept, so that no words are ever dropped. */
const unreadableAnswers = "";

/** Reads LnAnswers. Never throws: what is not a JSON object of strings is kept whole under `unreadableAnswers`. */
export function toFurtherAnswers(json: string): Readonly<Record<string, string>> {
  if (json.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(json);
    if (isRecordOfStrings(value)) return value;
  } catch {
    // Somebody edited the cell by hand in SharePoint; their words still count.
  }
  return { [unreadableAnswers]: json };
}

/** Writes LnAnswers, empty answers left out; the empty string when nothing is left. */
export function fromFurtherAnswers(answers: Readonly<Record<string, string>>): string {
  const kept = Object.entries(answers).filter(([, answer]) => answer !== "");
  const [first, ...others] = kept;
  if (first === undefined) return "";
  // What somebody typed over the column stays as they typed it, until there is something to keep beside it.
  if (first[0] === unreadableAnswers && others.length === 0) return first[1];
  return JSON.stringify(Object.fromEntries(kept));
}

function isRecordOfStrings(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((answer) => typeof answer === "string")
  );
}
