import { aboutWords } from "#tab/features/about/aboutWords.ts";
import type { AboutPart } from "#tab/features/about/AboutText.ts";
import { deleteWords } from "#tab/features/about/deleteWords.ts";
import { toReadingAge } from "#tests/support/readingAge.ts";

function toLines(part: AboutPart): readonly string[] {
  switch (part.kind) {
    case "text":
      return [part.text];
    case "list":
      return part.items;
    case "facts":
      return part.facts.map(({ meaning }) => meaning);
    case "outward":
    case "page":
      return [];
  }
}

const pages = Object.values(aboutWords).map(({ title, lead, sections, own }) => ({
  title,
  lead,
  headings: [...sections.map(({ heading }) => heading), own.heading],
  lines: [
    lead,
    ...sections.flatMap(({ heading, parts }) => [heading, ...parts.flatMap(toLines)]),
    own.heading,
    ...own.text,
    own.unknown,
    ...own.links.map(({ label }) => label("Sample organisation")),
  ],
}));

describe.each(pages)("the words of $title", ({ lead, headings, lines }) => {
  it("are read with ease at eleven", () => {
    expect(toReadingAge(lines)).toBeLessThanOrEqual(11);
  });

  it("hold no sentence of more than 20 words", () => {
    const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])[”"]?\s+/));

    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });

  it("can be told in a link's preview, and head each part by a name of its own", () => {
    expect(lead.length).toBeLessThanOrEqual(160);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("claim nobody's approval", () => {
    expect(lines.filter((line) => /official|endorsed|approved/i.test(line))).toEqual([]);
  });

  it("leave no gap to be filled in", () => {
    expect(lines.filter((line) => /[[\]{}<>]|undefined|TBC|example/i.test(line))).toEqual([]);
  });
});

it("says plainly what deleting means", () => {
  expect(toReadingAge([deleteWords.meaning])).toBeLessThanOrEqual(11);
});
