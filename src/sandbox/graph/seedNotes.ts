import type { FilledItem, GraphEmulator } from "./GraphEmulator.ts";
import { noteColumns, notesList } from "./noteColumns.ts";
import type { Team } from "./tenant.ts";
import { toSampleNote } from "./toSampleNote.ts";

export interface NoteSeed {
  /** So many notes over four years; the newest, up to 300, wait to be checked. */
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
const settled = ["Checked", "Checked", "InPractice", "Closed", "Checked", "ChangeAsked"];

/** Fills the list of a team that has none yet; answers how many notes were added. */
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
  return total;
}

function toNotes(team: Team, count: number, now: Date): readonly FilledItem[] {
  const waiting = Math.min(mostWaiting, Math.ceil(count / 2));
  return Array.from({ length: count }, (_, at) => {
    const state = at < waiting ? "Waiting" : (settled[at % settled.length] ?? "Checked");
    return toItem(team, at, state, new Date(now.getTime() - (at / count) * fourYears));
  });
}

const toBacklog = (team: Team, first: number, now: Date): readonly FilledItem[] =>
  Array.from({ length: backlogSize }, (_, at) =>
    toItem(team, first + at, "Waiting", new Date(now.getTime() - (at / backlogSize) * twoYears)),
  );

function toItem(team: Team, number: number, state: string, created: Date): FilledItem {
  const authors = [...team.owners, ...team.members];
  const personId = authors[number % authors.length] ?? "";
  const fields = toSampleNote(number, state, created, personId);
  return { fields, createdAt: created.toISOString(), personId };
}
