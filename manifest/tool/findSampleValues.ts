import type { Values } from "./packageSettings.ts";

/** The sample ids of `env/.env.dev`, and hosts that nobody can own (RFC 2606, RFC 6761). */
const sample =
  /^00000000-0000-4000-8000-|(?:\.(?:example|test|invalid|localhost)|\bexample\.(?:com|net|org))(?::\d+)?$/;

/** Settings that somebody copied and never changed: a package with them would be nobody's. */
export const findSampleValues = (values: Values): readonly string[] =>
  Object.entries(values)
    .filter(([name, value]) => name !== "PUBLIC_HOST" && sample.test(value))
    .map(([name]) => name);
