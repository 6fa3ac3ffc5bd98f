/** One column of a list of ours: its fixed name, and plain words for people who read the list in SharePoint. */
export interface ListColumn {
  readonly name: `Ln${string}`;
  readonly displayName: string;
  readonly indexed?: true;
  readonly unique?: true;
  readonly multiLine?: true;
}

/** A list as it should be, whoever made it and whatever became of it since. */
export interface ListPlan {
  readonly listName: string;
  readonly columns: readonly ListColumn[];
}
