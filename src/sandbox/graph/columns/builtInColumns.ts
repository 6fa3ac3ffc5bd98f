import type { ColumnDefinition } from "../store/rows.ts";

const plain = {
  description: "",
  enforceUniqueValues: false,
  hidden: false,
  indexed: false,
  readOnly: true,
  required: false,
};

const singleLine = {
  allowMultipleLines: false,
  appendChangesToExistingText: false,
  linesForEditing: 0,
  maxLength: 255,
  textType: "plain",
};

interface BuiltIn {
  readonly id: string;
  readonly definition: ColumnDefinition;
}

/** Every list has a title; people may index it like a column of their own. */
export const titleColumn: BuiltIn = {
  id: "fa564e0f-0c70-4ab9-b863-0177e6ddd247",
  definition: {
    ...plain,
    name: "Title",
    displayName: "Title",
    readOnly: false,
    required: true,
    text: singleLine,
  },
};

/** What SharePoint itself writes: shown among the columns, never to be written or changed. */
export const builtInColumns: readonly BuiltIn[] = [
  {
    id: "c042a256-787d-4a6f-8a8a-cf6ab767f12d",
    definition: { ...plain, name: "ContentType", displayName: "Content Type", text: singleLine },
  },
  {
    id: "28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f",
    definition: {
      ...plain,
      name: "Modified",
      displayName: "Modified",
      dateTime: { displayAs: "default", format: "dateTime" },
    },
  },
  {
    id: "8c06beca-0777-48f7-91c7-6da68bc07b69",
    definition: {
      ...plain,
      name: "Created",
      displayName: "Created",
      dateTime: { displayAs: "default", format: "dateTime" },
    },
  },
];
