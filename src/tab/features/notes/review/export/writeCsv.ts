import papa from "papaparse";

import type { SavedNote } from "#domain/notes/learningNote.ts";

import { exportColumns } from "./exportColumns.ts";

/** Spreadsheets take a file for UTF-8 only where this stands first. */
const byteOrderMark = "\uFEFF";

/**
 * A cell that begins so would be run as a formula; the library puts an apostrophe before it. Only the beginning is looked at:
 * the library's own pattern wants the whole cell on one line, and so lets a formula through that a line break follows.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Notes as a file for a spreadsheet, one row each. Everything is quoted, so that no word can begin a cell of its own. */
export const writeCsv = (notes: readonly SavedNote[]): string =>
  byteOrderMark +
  papa.unparse(
    {
      fields: exportColumns.map(({ label }) => label),
      data: notes.map((saved) => exportColumns.map(({ toText }) => toText(saved))),
    },
    { escapeFormulae: formulaStart, quotes: true },
  );
