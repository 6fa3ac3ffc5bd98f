import { parse } from "csv-parse/sync";
import fc from "fast-check";

import { exportColumns } from "#tab/features/notes/review/export/exportColumns.ts";
import { writeCsv } from "#tab/features/notes/review/export/writeCsv.ts";

import { savedNote } from "../savedNote.ts";

/** Where a spreadsheet would run a cell instead of showing it. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/;

const readBack = (text: string): readonly Record<string, string>[] =>
  parse(text, { bom: true, columns: true });

describe("notes as CSV", () => {
  it.each([
    ["on one line", '=HYPERLINK("https://bad.example","Click")'],
    ["with a line break after it", '=HYPERLINK("https://bad.example","Click")\nand more'],
    ["after a tab", '\t=HYPERLINK("https://bad.example","Click")'],
    ["after a line break", '\n=HYPERLINK("https://bad.example","Click")'],
    ["in wide letters", "＝HYPERLINK(1)"],
    ["as a sum", "+1+1"],
    ["as an older formula", "@SUM(1)"],
    ["as a command", "-1+cmd|' /C calc'!A0"],
  ])("CSV with `=HYPERLINK(` in a note is harmless text in a spreadsheet: %s", (_, text) => {
    const note = savedNote({});
    const hostile = { ...note.note, title: text, learned: text, tags: [text] };

    const [row] = readBack(writeCsv([{ ...note, note: hostile }]));

    expect(row?.["Lesson"]).toBe(`'${text}`);
    expect(row?.["What was learned"]).toBe(`'${text}`);
    expect(Object.values(row ?? {}).filter((cell) => runs.test(cell))).toEqual([]);
  });

  it("begins with the mark that spreadsheets know UTF-8 by, and keeps every letter", () => {
    const text = writeCsv([savedNote({ learned: 'Café, "naïve"; \r\nline two — 👩‍⚕️' })]);

    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(readBack(text)[0]?.["What was learned"]).toBe('Café, "naïve"; \r\nline two — 👩‍⚕️');
  });

  it("leaves out who wrote and who checked, and says that it is not clinical guidance", () => {
    const text = writeCsv([savedNote({ authorOid: "11111111-2222-4333-8444-555555555555" })]);

    expect(text).not.toContain("Asha");
    expect(text).not.toContain("11111111");
    expect(readBack(text)[0]?.["Please note"]).toMatch(/^Local learning, not clinical guidance/);
  });

  it("gives back every note in its own row, whatever is written in them", () => {
    const unit = fc.constantFrom(
      "a",
      "=",
      "-",
      "'",
      '"',
      ",",
      ";",
      "\r",
      "\n",
      "\t",
      " ",
      "é",
      "＝",
    );
    const words = fc.array(fc.string({ unit, maxLength: 12 }), { minLength: 1, maxLength: 6 });

    fc.assert(
      fc.property(words, (texts) => {
        const one = savedNote({});
        const notes = texts.map((learned) => ({ ...one, note: { ...one.note, learned } }));

        const rows = readBack(writeCsv(notes));

        expect(rows.map((row) => row["What was learned"])).toEqual(
          texts.map((text) => (runs.test(text) ? `'${text}` : text)),
        );
        expect(Object.keys(rows[0] ?? {})).toEqual(exportColumns.map(({ label }) => label));
      }),
      { numRuns: 200 },
    );
  });
});
