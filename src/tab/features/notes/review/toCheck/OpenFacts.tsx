import type { SavedNote } from "#domain/notes/learningNote.ts";
import { listWords } from "#tab/features/notes/list/listWords.ts";
import { useFactsStyles } from "#tab/features/notes/list/useFactsStyles.ts";
import { toDayWords, toKindWords, toStateWords } from "#tab/features/notes/noteWords.ts";

/** What a note is, in one line. */
export function OpenFacts({
  saved: { note, createdAt, createdBy },
}: {
  readonly saved: SavedNote;
}) {
  const facts = useFactsStyles();
  return (
    <ul className={facts.facts}>
      <li>
        <strong>{toStateWords(note.state)}</strong>
      </li>
      <li>{note.techniqueName}</li>
      <li>{toKindWords(note.kind)}</li>
      <li>
        {toDayWords(createdAt)} {listWords.by(createdBy)}
      </li>
    </ul>
  );
}
