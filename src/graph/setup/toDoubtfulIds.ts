const mostGaps = 16;
const afterTheLast = 3;

/**
 * Ids of items that a list should hold and did not show: SharePoint counts items up by one, so a number that is passed
 * over was deleted or is hidden. Spread over all the gaps, since a view may hide the oldest, the newest or any between.
 * They come first: what lies behind the last may only be on a page that was not read.
 */
export function toDoubtfulIds(
  shown: readonly number[],
  known: number | undefined,
): readonly number[] {
  const ids = shown.toSorted((a, b) => a - b);
  const last = ids.at(-1) ?? 0;
  const edges = ids.flatMap((id, index) => {
    const before = ids[index - 1] ?? 0;
    return id - before > 1 ? [...new Set([before + 1, id - 1])] : [];
  });
  const next = Array.from({ length: afterTheLast }, (_, index) => last + 1 + index);
  const isKnownMissing = known !== undefined && !ids.includes(known);
  return [...new Set([...spread(edges), ...(isKnownMissing ? [known] : []), ...next])];
}

function spread(edges: readonly number[]): readonly number[] {
  const step = Math.max(1, (edges.length - 1) / (mostGaps - 1));
  const count = Math.min(edges.length, mostGaps);
  return Array.from({ length: count }, (_, index) => edges[Math.round(index * step)] ?? 0);
}
