export const handChangeKinds = [
  "remove-unique-key",
  "remove-column",
  "remove-index",
  "filter-default-view",
  "clear-default-view",
  "doubled-key",
  "rename-list",
  "rename-list-back",
  "delete-list",
  "edit-note",
  "add-note",
  "delete-note",
  "forget-changes",
  "lock-site",
  "unlock-site",
  "let-app-in",
  "shut-app-out",
  "open-files",
] as const;

export type HandChangeKind = (typeof handChangeKinds)[number];

/** What somebody does in SharePoint itself, past every app. */
export interface HandChange {
  readonly change: HandChangeKind;
  /** The list whose default view is filtered, by its title: that of learning notes, where nothing is said. */
  readonly list?: string;
  /** The column that is taken away, or that loses its index (the month, where nothing is said). */
  readonly column?: string;
  /** The one state, or value of the column, that the default view is made to show: checked notes, where nothing is said. */
  readonly shows?: string;
  /** What the list is called from now on: "Team lessons", where nothing is said. */
  readonly title?: string;
  /** The note that somebody edits, by its key: the newest one, where nothing is said. */
  readonly key?: string;
  /** One field that somebody edits, and what it says then; an empty text clears it. */
  readonly field?: string;
  readonly text?: string;
  /** Several fields at once, in one version; those of a note that is added. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Who writes, by id: a member who neither wrote nor last changed the note, where nothing is said. */
  readonly person?: string;
}

export type Hand = (siteId: string, change: HandChange) => void;

/** A change that SharePoint would not offer, or that has nothing to work on. Its message is a sentence. */
export class HandRefusal extends Error {
  override readonly name = "HandRefusal";
}
