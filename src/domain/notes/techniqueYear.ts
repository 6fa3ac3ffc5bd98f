/** What a technique's notes of one year are found by: `after-action-review/2026`. */
export const toTechniqueYear = (techniqueId: string, year: number): string =>
  `${techniqueId}/${String(year)}`;
