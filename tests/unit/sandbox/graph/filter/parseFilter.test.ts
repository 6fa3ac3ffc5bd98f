import fc from "fast-check";
import { hasOr, toClauses } from "#sandbox/graph/filter/condition.ts";
import { parseFilter } from "#sandbox/graph/filter/parseFilter.ts";

const name = fc.stringMatching(/^fields\/Ln[A-Z][a-z]{1,8}$/);

it("reads back whatever words stand between the quotes", () => {
  fc.assert(
    fc.property(name, fc.string({ unit: "binary" }), (field, value) => {
      const [clause] = toClauses(parseFilter(`${field} eq '${value.replaceAll("'", "''")}'`));

      expect(clause).toEqual({ kind: "clause", field, comparison: "eq", value });
    }),
  );
});

it("keeps the clauses in the order in which they are written", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), (fields) => {
      const text = fields.map((field) => `${field} eq 'x'`).join(" and ");

      expect(toClauses(parseFilter(text)).map(({ field }) => field)).toEqual(fields);
    }),
  );
});

it("either reads a filter or refuses it in Graph's words", () => {
  const pieces = fc.constantFrom(
    "fields/A",
    "eq",
    "and",
    "or",
    "'x'",
    "(",
    ")",
    "'",
    "5",
    ",",
    "ge",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const read = () => {
        try {
          return toClauses(parseFilter(parts.join(" "))).length > 0;
        } catch (error) {
          return (error as Error).message === "Invalid filter clause";
        }
      };

      expect(read()).toBe(true);
    }),
  );
});

it.each([
  ["fields/A eq 'x' or fields/B eq 'y'", true],
  ["fields/A eq 'x' and (fields/B eq 'y' or fields/C eq 'z')", true],
  ["fields/A eq 'this or that' and fields/B eq 'y'", false],
])("sees whether %s offers a choice", (text, expected) => {
  const condition = parseFilter(text);

  expect(hasOr(condition)).toBe(expected);
});
