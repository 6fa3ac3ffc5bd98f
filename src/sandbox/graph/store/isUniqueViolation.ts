const constraintCodes: readonly unknown[] = [1555, 2067];

/** SQLite's own refusal of a second value: of a primary key (1555) or of a unique index (2067). */
export const isUniqueViolation = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "errcode" in error &&
  constraintCodes.includes(error.errcode);
