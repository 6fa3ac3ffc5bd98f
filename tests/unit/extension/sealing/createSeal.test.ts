import fc from "fast-check";

import { createSeal } from "#extension/sealing/createSeal.ts";

const toKey = (byte: number) => Buffer.alloc(32, byte).toString("base64url");
const seal = createSeal(toKey(1));

const messages = fc.record({
  text: fc.string({ unit: "grapheme", maxLength: 200 }),
  isCut: fc.boolean(),
  person: fc.uuid(),
  tenant: fc.uuid(),
  message: fc.string({ minLength: 1, maxLength: 40 }),
  exp: fc.integer({ min: 0 }),
});

it("opens what it closed, letter by letter, in any copy that shares the key", async () => {
  const copy = createSeal(toKey(1));
  await fc.assert(
    fc.asyncProperty(messages, async (message) => {
      expect(await copy.open(await seal.close(message))).toEqual(message);
    }),
  );
});

it("shows nothing of a message on the outside, and never the same twice", async () => {
  const message = {
    text: "A sample sentence",
    isCut: false,
    person: "p",
    tenant: "t",
    message: "m",
    exp: 1,
  };

  const [first, second] = [await seal.close(message), await seal.close(message)];

  expect(first).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(first).not.toBe(second);
  const outside = Buffer.from(first.replaceAll(".", ""), "base64url").toString();
  expect(outside).not.toContain("sample");
});

it("opens nothing that was changed in any letter", async () => {
  const message = { text: "Sample", isCut: false, person: "p", tenant: "t", message: "m", exp: 1 };
  const sealed = await seal.close(message);
  const letters = "A,B,C,M,Q,Z,a,b,k,w,z,0,4,8,9,-,_";
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: sealed.length - 1 }),
      fc.constantFrom(...letters.split(",")),
      async (at, letter) => {
        const changed = `${sealed.slice(0, at)}${letter}${sealed.slice(at + 1)}`;
        const opened = await seal.open(changed);
        // The last letter of a part carries bits that stand for nothing.
        const isSame = toBytes(changed) === toBytes(sealed);
        expect(opened).toEqual(isSame ? message : undefined);
      },
    ),
    { numRuns: 300 },
  );
});

it("opens nothing that another key closed", async () => {
  const message = { text: "Sample", isCut: false, person: "p", tenant: "t", message: "m", exp: 1 };

  expect(await createSeal(toKey(2)).open(await seal.close(message))).toBeUndefined();
});

const toBytes = (token: string): string =>
  token
    .split(".")
    .map((part, place) => (place === 0 ? part : Buffer.from(part, "base64url").toString("hex")))
    .join(".");
