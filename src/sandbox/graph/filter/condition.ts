export const comparisons = ["eq", "ne", "gt", "ge", "lt", "le", "startswith"] as const;
export type Comparison = (typeof comparisons)[number];

export interface Clause {
  readonly kind: "clause";
  /** `fields/LnKey` as it is written. */
  readonly field: string;
  readonly comparison: Comparison;
  readonly value: string | number;
}

export type Condition =
  Clause | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition };

/** In the order in which they are written: SharePoint looks at the first one first. */
export const toClauses = (condition: Condition): readonly Clause[] =>
  condition.kind === "clause"
    ? [condition]
    : [...toClauses(condition.left), ...toClauses(condition.right)];

export const hasOr = (condition: Condition): boolean =>
  condition.kind === "or" ||
  (condition.kind === "and" && (hasOr(condition.left) || hasOr(condition.right)));
