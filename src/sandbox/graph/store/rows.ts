export type Fields = Readonly<Record<string, unknown>>;

/** What Graph calls a columnDefinition, without its id. */
export type ColumnDefinition = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
};

/** What somebody made the list's default view show: items with one value in one column. */
export interface ViewFilter {
  readonly column: string;
  readonly value: string;
}

export interface ListRow {
  readonly id: string;
  readonly siteId: string;
  /** The end of its address: what its title was at first, and never changed afterwards. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly version: number;
  readonly viewFilter?: ViewFilter;
}

export interface ColumnRow {
  /** Unique in the whole store, as the id is not: every list has the same title column. */
  readonly number: number;
  readonly id: string;
  readonly listId: string;
  readonly definition: ColumnDefinition;
}

export interface ItemRow {
  readonly listId: string;
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly fields: Fields;
}

/** Who writes, and when: stamped by the server, never by the writer. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}
