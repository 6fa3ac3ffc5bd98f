import { makeStyles, tokens } from "@fluentui/react-components";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import { SearchField } from "#tab/ui/SearchField.tsx";

import { toKindWords, toStateWords } from "../noteWords.ts";
import type { NotesFilter } from "./filterNotes.ts";
import { listWords } from "./listWords.ts";
import { SelectField } from "./SelectField.tsx";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 128px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  count: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface FilterBarProps {
  readonly notes: readonly SavedNote[];
  readonly shown: number;
  readonly filter: NotesFilter;
  readonly onFilter: (filter: NotesFilter) => void;
}

/** Filters what has been read, on the device. Offers only what there is. */
export function FilterBar({ notes, shown, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const choices = (toChoice: (saved: SavedNote) => readonly [string, string]) =>
    [...new Map(notes.map(toChoice))].sort(([, one], [, other]) => one.localeCompare(other));

  return (
    <div role="search" aria-label={listWords.filters}>
      <div className={styles.bar}>
        <SelectField
          label={listWords.technique}
          value={filter.techniqueId}
          choices={choices(({ note }) => [note.techniqueId, note.techniqueName])}
          onChoose={(techniqueId) => onFilter({ ...filter, techniqueId })}
        />
        <SelectField
          label={listWords.kind}
          value={filter.kind}
          choices={choices(({ note }) => [note.kind, toKindWords(note.kind)])}
          onChoose={(kind) => onFilter({ ...filter, kind })}
        />
        <SelectField
          label={listWords.state}
          value={filter.state}
          choices={choices(({ note }) => [note.state, toStateWords(note.state)])}
          onChoose={(state) => onFilter({ ...filter, state })}
        />
        <SearchField
          label={listWords.words}
          value={filter.words}
          onChange={(words) => onFilter({ ...filter, words })}
        />
      </div>
      <p className={styles.count} role="status">
        {listWords.shown(shown, notes.length)}
      </p>
    </div>
  );
}
