import type { FilledItem, GraphEmulator } from "./GraphEmulator.ts";
import { noteColumns, notesList, useColumns, usesListName } from "./noteColumns.ts";
import type { Team } from "./tenant.ts";
import { toSampleDecision } from "./toSampleDecision.ts";
import { toSampleNote } from "./toSampleNote.ts";
import { toSampleUses } from "./toSampleUses.ts";

export interface NoteSeed {
  /** So many notes over four years; up to 300 of the newest wait to be checked. */
  readonly notes: number;
  /** Besides, 6,000 notes that wait: more than SharePoint looks at in one query. */
  readonly backlog: boolean;
  readonly now?: Date;
}

const { displayName: listName } = notesList;
const backlogSize = 6000;
const mostWaiting = 300;
const day = 24 * 60 * 60 * 1000;
const fourYears = 4 * 365 * day;
const twoYears = 2 * 365 * day;
const settled = ["Checked", "Checked", "InPractice", "Closed", "Checked", "ChangeAsked"] as const;

/** Fills the lists of a team that has none yet; answers how many notes were added. */
export function seedNotes(emulator: GraphEmulator, team: Team, seed: NoteSeed): number {
  const { notes, backlog, now = new Date() } = seed;
  const isSeeded = emulator.lists(team.siteId).some(({ displayName }) => displayName === listName);
  const total = notes + (backlog ? backlogSize : 0);
  if (isSeeded || total === 0) return 0;
  const items = [...toNotes(team, notes, now), ...(backlog ? toBacklog(team, notes, now) : [])];
  emulator.fill(team.siteId, {
    displayName: listName,
    columns: noteColumns,
    items: items.sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
  });
  emulator.fill(team.siteId, {
    displayName: usesListName,
    columns: useColumns,
    items: toSampleUses(team, items, now),
  });
  return total;
}

/** Among the newest every other one waits, so that some lessons of this year are checked already. */
function toNotes(team: Team, count: number, now: Date): readonly FilledItem[] {
  const waiting = Math.min(mostWaiting, Math.ceil(count / 4));
  return Array.from({ length: count }, (_, at) => {
    const created = new Date(now.getTime() - (at / count) * fourYears);
    const note = toWaiting(team, at, created);
    return at < 2 * waiting && at % 2 === 0 ? note : toDecided(team, at, note, now);
  });
}

const toBacklog = (team: Team, first: number, now: Date): readonly FilledItem[] =>
  Array.from({ length: backlogSize }, (_, at) =>
    toWaiting(team, first + at, new Date(now.getTime() - (at / backlogSize) * twoYears)),
  );

/** Owners write a note now and then; the others write the rest. */
function toWaiting(team: Team, number: number, created: Date): FilledItem {
  const authors = number % 10 === 9 ? team.owners : team.members;
  const personId = authors[number % authors.length] ?? "";
  const fields = toSampleNote(number, created, personId);
  return { fields, createdAt: created.toISOString(), personId };
}

/** The note with the version that a reviewer set, a few days after it was written. */
function toDecided(team: Team, number: number, note: FilledItem, now: Date): FilledItem {
  const state = settled[number % settled.length] ?? "Checked";
  const personId = team.owners[number % team.owners.length] ?? "";
  const written = Date.parse(note.createdAt);
  const at = new Date(Math.min(now.getTime(), written + 3 * day));
  const fields = toSampleDecision({ number, state, at, written: new Date(written), now });
  return { ...note, later: [{ fields, at: at.toISOString(), personId }] };
}
