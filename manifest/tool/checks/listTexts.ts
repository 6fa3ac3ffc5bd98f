/** A text of the manifest and where it stands, such as `/staticTabs/0/name`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Every text in the manifest, however deep. */
export function listTexts(value: unknown, place = ""): readonly PlacedText[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => listTexts(part, `${place}/${name}`));
}
