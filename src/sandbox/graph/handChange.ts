export const handChangeKinds = [
  "remove-unique-key",
  "remove-column",
  "remove-index",
  "filter-default-view",
  "clear-default-view",
  "doubled-key",
  "delete-list",
  "open-files",
] as const;

export type HandChangeKind = (typeof handChangeKinds)[number];

/** What somebody does in SharePoint itself, past every app. */
export interface HandChange {
  readonly change: HandChangeKind;
  /** The column that is taken away, or that loses its index (the month, where nothing is said). */
  readonly column?: string;
  /** The one state that the default view is made to show: checked notes, where nothing is said. */
  readonly shows?: string;
}

export type Hand = (siteId: string, change: HandChange) => void;

/** A change that SharePoint would not offer, or that has nothing to work on. Its message is a sentence. */
export class HandRefusal extends Error {
  override readonly name = "HandRefusal";
}
