import { isInside, type Row } from "./row.ts";

/** The rows as a person reads them in a terminal; how each was found stands below it. */
export function toTable(rows: readonly Row[]): string {
  const widest = Math.max(...rows.map(({ title }) => title.length));
  return rows
    .flatMap((row) => {
      const { title, value, unit, note } = row;
      const limit = toLimit(row);
      const verdict = limit === "" ? "" : isInside(row) ? "inside" : "OUTSIDE";
      return [
        [title.padEnd(widest), `${String(value)} ${unit}`.padStart(14), limit.padStart(14), verdict]
          .join("  ")
          .trimEnd(),
        ...(note === undefined ? [] : [`    ${note}`]),
      ];
    })
    .join("\n");
}

function toLimit({ unit, budget, target }: Row): string {
  if (target !== undefined) return `≥ ${String(target)} ${unit}`;
  return budget === undefined ? "" : `≤ ${String(budget)} ${unit}`;
}
