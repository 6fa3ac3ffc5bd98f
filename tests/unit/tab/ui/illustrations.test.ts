/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";

import { deck } from "#domain/cards/deck.ts";
import { illustrations } from "#tab/ui/illustrations.ts";
import { toIllustrationWords } from "#domain/cards/illustrationWords.ts";
import { toContrast } from "#tests/support/contrast.ts";

const folder = "assets/techniques";
const ids = deck.map(({ id }) => id).sort();

/** One ground for each stage, so that a picture looks the same on a white, a dark and a black page. */
const grounds = { before: "#FBEBD0", during: "#DCF0E8", after: "#E9E4F7" } as const;
/** Every shape has this line round it. */
const line = "#2B2A55";
const fills = ["#D5573F", "#1A8378", "#7C4FB0", "#F6B93B", "#FFFFFF", line, "none"];

const read = (id: string): string => readFileSync(`${folder}/${id}.svg`, "utf8");
const parse = (id: string): Element =>
  new DOMParser().parseFromString(read(id), "image/svg+xml").documentElement;
const elementsOf = (id: string): readonly Element[] => [...parse(id).querySelectorAll("*")];

it("every card has a picture of its own, and there are no others", () => {
  const files = readdirSync(folder).sort();

  expect(files).toEqual(ids.map((id) => `${id}.svg`));
  expect(Object.keys(illustrations).sort()).toEqual(ids);
  expect(new Set(ids.map(read)).size).toBe(ids.length);
});

it("a picture on the page of its card is told in one sentence", () => {
  const sentences = deck.map(({ id }) => toIllustrationWords(id));

  expect(new Set(sentences).size).toBe(deck.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.]{20,110}\.$/);
});

it.each(ids)("the picture of %s is a small drawing of the one measure", (id) => {
  const drawing = parse(id);

  expect(drawing.tagName).toBe("svg");
  expect(drawing.getAttribute("viewBox")).toBe("0 0 320 200");
  expect(drawing.getAttribute("width")).toBe("320");
  expect(drawing.getAttribute("height")).toBe("200");
  expect(Buffer.byteLength(read(id))).toBeLessThan(4096);
});

it.each(ids)("the picture of %s holds shapes only: no words, no script, nothing fetched", (id) => {
  const names = new Set(elementsOf(id).map(({ tagName }) => tagName));
  const attributes = elementsOf(id).flatMap((element) => element.getAttributeNames());

  expect(["rect", "g", "circle", "ellipse", "path"]).toEqual(expect.arrayContaining([...names]));
  expect(attributes.filter((name) => /^on|href|style|class/.test(name))).toEqual([]);
  expect(read(id)).not.toMatch(/url\(|<!|<\?/);
});

it.each(deck)("the picture of $id wears its stage's ground and the shared colours", (card) => {
  const drawing = parse(card.id);
  const [ground, drawn, ...rest] = [...drawing.children];
  const used = [...drawing.querySelectorAll("g, g *")]
    .map((element) => element.getAttribute("fill"))
    .filter((fill) => fill !== null);
  const strokes = [...drawing.querySelectorAll("[stroke]")];

  expect(ground?.getAttribute("fill")).toBe(grounds[card.stage]);
  expect(fills).toEqual(expect.arrayContaining(used));
  expect(rest).toEqual([]);
  // One stroke, set on the group of all that is drawn: no shape can be without it.
  expect(strokes).toEqual([drawn]);
  expect(drawn?.getAttribute("stroke")).toBe(line);
});

it.each([...Object.values(grounds), "#FFFFFF", "#F6B93B"])(
  "the line round each shape stands out from %s",
  (ground) => {
    expect(toContrast(line, ground)).toBeGreaterThanOrEqual(3);
  },
);

it.each(["#D5573F", "#1A8378", "#7C4FB0"])("people in %s stand out from every ground", (fill) => {
  const least = Math.min(...Object.values(grounds).map((ground) => toContrast(fill, ground)));

  expect(least).toBeGreaterThanOrEqual(3);
});
