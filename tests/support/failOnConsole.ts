import { format } from "node:util";

const complaints: string[] = [];

beforeAll(async () => {
  if (!("document" in globalThis)) return;
  const { default: matchers } = await import("@testing-library/jest-dom/matchers");
  expect.extend(matchers);
});

beforeEach(() => {
  for (const level of ["error", "warn"] as const) {
    console[level] = (...words: unknown[]) => {
      complaints.push(`console.${level}: ${format(...words)}`);
    };
  }
});

/** A stray console error or warning is a fault nobody asserted, so its test must not pass. */
afterEach(() => {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(found.join("\n"));
});
