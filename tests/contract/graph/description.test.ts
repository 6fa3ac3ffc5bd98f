import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExchangeValidator } from "#tests/support/graphDescription.ts";
import { findPathTemplate } from "#tests/support/findPathTemplate.ts";

const schema = {
  type: "object",
  properties: { id: { type: "string" } },
  additionalProperties: false,
};
const content = { "application/json": { schema } };
const described = {
  paths: {
    "/things/{thing-id}": {
      get: { responses: { "200": { content } } },
      patch: { requestBody: { content }, responses: { "200": { content } } },
    },
  },
};

let folder = "";
const place = () => join(folder, "description.json");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "description-"));
  writeFileSync(place(), JSON.stringify(described));
});

afterAll(() => rmSync(folder, { recursive: true }));

it("finds nothing wrong with an exchange that is as described", () => {
  const validator = createExchangeValidator(place());

  const wrong = validator.check({
    method: "GET",
    path: "/things/1",
    status: 200,
    body: { id: "1" },
  });

  expect(wrong).toEqual([]);
});

it.each([
  ["a misspelt property of an answer", { body: { idd: "1" }, status: 200 }, /answer must NOT/],
  [
    "a misspelt property of a request",
    { requestBody: { idd: "1" }, body: {}, status: 200 },
    /request must NOT/,
  ],
  ["a status nobody described", { body: {}, status: 202 }, /status is not described/],
])("tells %s", (_, exchange, words) => {
  const validator = createExchangeValidator(place());

  const wrong = validator.check({ method: "PATCH", path: "/things/1", ...exchange });

  expect(wrong.join("\n")).toMatch(words);
});

it("tells a path that is not described at all", () => {
  const validator = createExchangeValidator(place());

  const wrong = validator.check({ method: "GET", path: "/others/1", status: 200, body: {} });

  expect(wrong).toEqual(["GET /others/1 → 200: not described"]);
});

it("prefers the described path with the most words of its own", () => {
  const templates = ["/sites/{a}/lists/{b}/items/{c}", "/sites/{a}/lists/{b}/items/delta"];

  expect(findPathTemplate(templates, "/sites/1/lists/2/items/delta?$top=1")).toBe(templates[1]);
  expect(findPathTemplate(templates, "/sites/1/lists/2/items/7")).toBe(templates[0]);
});
