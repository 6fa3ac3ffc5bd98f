import { fromFurtherAnswers, toFurtherAnswers } from "./furtherAnswers.ts";
import {
  findAnswerId,
  findPartNames,
  hasUnreadableAnswers,
  listedParts,
  type NotePart,
  toNoteParts,
} from "./noteParts.ts";
import type { RawNote } from "./rawNote.ts";
import { fromWordList, toWordList } from "./wordList.ts";

export interface NotesToMerge {
  /** The note as the person found it. */
  readonly base: RawNote;
  /** The note as the person wants it. */
  readonly mine: RawNote;
  /** The note as it stands in the list now. */
  readonly theirs: RawNote;
  /** What the person sent before and may have arrived: it counts as their own. */
  readonly tried?: readonly RawNote[];
  /** What the note has been in the list since, where the person's words may have arrived and been changed back. */
  readonly passed?: readonly RawNote[];
}

export interface MergedNote {
  /** The list's note with the person's changes in it, except those that collide. */
  readonly merged: RawNote;
  /** Parts that both changed, each to something else. */
  readonly collisions: readonly NotePart[];
}

/** Joins two people's changes of one note. Nothing that somebody else wrote is replaced unless it was the person's to replace. */
export function mergeNotes(notes: NotesToMerge): MergedNote {
  const { base, mine, theirs, tried = [], passed = [] } = notes;
  const areWhole = [base, mine, theirs, ...tried, ...passed].some(hasUnreadableAnswers);
  const read = (raw: RawNote) => toNoteParts(raw, areWhole);
  const [before, wanted, present] = [read(base), read(mine), read(theirs)];
  const own = tried.map(read);
  const since = passed.map(read);
  const nothing = JSON.stringify([""]);

  let merged = mergeLists(notes);
  const collisions: NotePart[] = [];
  for (const part of new Set([...before.keys(), ...wanted.keys(), ...present.keys()])) {
    const was = before.get(part) ?? nothing;
    const want = wanted.get(part) ?? nothing;
    const is = present.get(part) ?? nothing;
    if (want === is) continue;
    const isMine = own.some((sent) => (sent.get(part) ?? nothing) === is);
    if (want === was && !isMine) continue;
    const isUntouched = is === was && !since.some((note) => (note.get(part) ?? nothing) === want);
    if (isMine || isUntouched) merged = withPart(merged, mine, part);
    else collisions.push(part);
  }
  return { merged, collisions };
}

/** The note with one part as it stands in another note. */
export function withPart(note: RawNote, from: RawNote, part: NotePart): RawNote {
  const id = findAnswerId(part);
  if (id === undefined) {
    const names = findPartNames(part) ?? [];
    return withValues(note, Object.fromEntries(names.map((name) => [name, from[name] ?? ""])));
  }
  const answer = toFurtherAnswers(from.answers ?? "")[id] ?? "";
  const answers = { ...toFurtherAnswers(note.answers ?? ""), [id]: answer };
  return withValues(note, { answers: fromFurtherAnswers(answers) });
}

/** Empty values are left out, as the list itself leaves them out. */
const withValues = (note: RawNote, values: RawNote): RawNote =>
  Object.fromEntries(Object.entries({ ...note, ...values }).filter(([, value]) => value !== ""));

function mergeLists({ base, mine, theirs }: NotesToMerge): RawNote {
  const values = listedParts.map((name) => {
    if ((base[name] ?? "") === (theirs[name] ?? "")) return [name, mine[name] ?? ""] as const;
    const [before, wanted, present] = [base, mine, theirs].map((raw) =>
      toWordList(raw[name] ?? ""),
    );
    const isTaken = (word: string) => before?.includes(word) && !wanted?.includes(word);
    const joined = [
      ...(present ?? []),
      ...(wanted ?? []).filter((word) => !before?.includes(word)),
    ];
    return [name, fromWordList([...new Set(joined)].filter((word) => !isTaken(word)))] as const;
  });
  const changed = values.filter(([name]) => (base[name] ?? "") !== (mine[name] ?? ""));
  return withValues(theirs, Object.fromEntries(changed));
}
