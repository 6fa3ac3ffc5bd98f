import { badRequest } from "../refusals.ts";
import { type Clause, comparisons, type Condition, type Comparison } from "./condition.ts";

const token = /\s*('(?:[^']|'')*'|[A-Za-z_][\w/]*|-?\d[\w.:+-]*|[(),])/y;

/** Graph: concepts/filter-query-parameter, as far as SharePoint's items take it. */
export function parseFilter(text: string): Condition {
  const tokens = toTokens(text);
  let at = 0;

  const next = (): string => tokens[at++] ?? invalid();
  const take = (expected: string): void => {
    if (next() !== expected) invalid();
  };

  function either(): Condition {
    let left = both();
    while (tokens[at] === "or") {
      at += 1;
      left = { kind: "or", left, right: both() };
    }
    return left;
  }

  function both(): Condition {
    let left = one();
    while (tokens[at] === "and") {
      at += 1;
      left = { kind: "and", left, right: one() };
    }
    return left;
  }

  function one(): Condition {
    const first = next();
    if (first === "(") {
      const inner = either();
      take(")");
      return inner;
    }
    return first === "startswith" ? startsWith() : compare(first);
  }

  function startsWith(): Clause {
    take("(");
    const field = toName(next());
    take(",");
    const value = toValue(next());
    take(")");
    return { kind: "clause", field, comparison: "startswith", value };
  }

  function compare(first: string): Clause {
    const comparison = toComparison(next());
    return { kind: "clause", field: toName(first), comparison, value: toValue(next()) };
  }

  const condition = either();
  return at === tokens.length ? condition : invalid();
}

function toTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  const trimmed = text.trim();
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed)?.[1];
    if (found === undefined) return invalid();
    tokens.push(found);
  }
  return tokens;
}

const invalid = (): never => {
  throw badRequest("Invalid filter clause");
};

const toName = (text: string): string => (/^[A-Za-z_]/.test(text) ? text : invalid());

const toComparison = (text: string): Comparison =>
  comparisons.find((one) => one === text && one !== "startswith") ?? invalid();

function toValue(text: string): string | number {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  // Dates stand without quotes; no column that may be filtered here holds one.
  return /^\d/.test(text) ? text : invalid();
}
