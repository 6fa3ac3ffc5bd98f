import { deck } from "#domain/cards/deck.ts";
import { faces } from "#domain/cards/faces.ts";
import { findFace } from "#domain/cards/findFace.ts";
import { findTechnique } from "#domain/cards/findTechnique.ts";
import { findLink } from "#domain/links/findLink.ts";
import { links } from "#domain/links/links.ts";

/** The ids fixed for ever, by stage and then in the framework's order. */
const idsForEver = [
  "self-assessment",
  "peer-assist",
  "before-action-review",
  "appreciative-inquiry",
  "after-action-review",
  "knowledge-cafe",
  "randomised-coffee-trials",
  "communities-of-practice",
  "action-learning-sets",
  "knowledge-assets",
  "fishbowl",
  "knowledge-harvesting",
  "retrospect",
];

const stages = ["before", "during", "after"];

/** Every sentence or phrase that a card carries, wherever it stands in it. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it("shows the cards by stage and in the framework's order, each once", () => {
  const ids = deck.map((technique) => technique.id);
  const stageNumbers = deck.map((technique) => stages.indexOf(technique.stage));

  expect(ids).toEqual(idsForEver);
  expect(stageNumbers).toEqual(stageNumbers.toSorted((a, b) => a - b));
});

it("opens every face to a whole card that says the same of itself", () => {
  expect(deck).toHaveLength(faces.length);
  expect(deck).toMatchObject(faces);
});

it("keeps eleven techniques as the core, with two companions", () => {
  const companions = deck.filter((technique) => technique.status === "companion");

  expect(companions.map(({ id }) => id)).toEqual(["appreciative-inquiry", "fishbowl"]);
});

it("finds no card for an id that is not one", () => {
  const ids = ["", "after-action-reviews", "AFTER-ACTION-REVIEW", "constructor"];

  const found = ids.flatMap((id) => [findFace(id), findTechnique(id)]);

  expect(found.filter((card) => card !== undefined)).toEqual([]);
});

describe.each(deck.map((technique) => [technique.name, technique] as const))(
  "the %s card",
  (_, technique) => {
    it("is found by its id", () => {
      expect(findTechnique(technique.id)).toBe(technique);
    });

    it("promises something in at most 160 characters", () => {
      expect(technique.promise.length).toBeGreaterThan(20);
      expect(technique.promise.length).toBeLessThanOrEqual(160);
    });

    it("can be chosen by a moment and by a length", () => {
      const lengths = technique.versions.map((version) => version.minutes);

      expect(new Set(technique.moments).size).toBe(technique.moments.length);
      expect(technique.moments).not.toHaveLength(0);
      expect(lengths).toEqual([...new Set(lengths)].toSorted((a, b) => a - b));
    });

    it("has steps in whole minutes that fill each version's time", () => {
      for (const version of technique.versions) {
        const minutes = version.steps.map((step) => step.minutes);

        expect(version.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(minutes.every((each) => Number.isInteger(each) && each > 0)).toBe(true);
        expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(version.minutes);
      }
    });

    it("says how many people it takes", () => {
      const { least, most, words } = technique.people;

      expect(least).toBeGreaterThanOrEqual(1);
      expect(most).toBeGreaterThanOrEqual(least);
      expect(words).toContain(String(least));
      expect(words).toContain(String(most));
    });

    it("leaves no part of either side empty", () => {
      const lists = [
        technique.roles,
        technique.useWhen,
        technique.notWhen,
        technique.prepare,
        technique.questions,
        technique.outputs,
        technique.tips,
        technique.pitfalls,
        technique.goesWellWith,
        technique.furtherReading,
        technique.provenance,
        technique.alsoCalled,
      ];

      expect(lists.filter((list) => list.length === 0)).toEqual([]);
      expect(
        textsOf(technique).filter((text) => text.trim() === "" || text !== text.trim()),
      ).toEqual([]);
    });

    it("says what may be written down and repeated", () => {
      expect(technique.confidentiality.length).toBeGreaterThan(20);
    });

    it("leads only to pages that the settings file knows", () => {
      const sourced = technique.provenance.filter((claim) => claim.basis === "sourced");
      const linked = technique.provenance.filter((claim) => claim.link !== undefined);
      const ids = [...technique.furtherReading, ...linked.map((claim) => claim.link ?? "")];

      expect(ids.filter((id) => findLink(links, id) === undefined)).toEqual([]);
      expect(linked).toEqual(sourced);
    });

    it("keeps every address out of its text", () => {
      expect(textsOf(technique).filter((text) => /:\/\/|www\./.test(text))).toEqual([]);
    });

    it("goes well with other techniques of the framework, each named once", () => {
      const partners: readonly string[] = technique.goesWellWith.map((partner) => partner.id);

      expect(partners.filter((id) => !idsForEver.includes(id))).toEqual([]);
      expect(partners).not.toContain(technique.id);
      expect(new Set(partners).size).toBe(partners.length);
    });

    it("asks for what to do next time, and fills no box of the note twice", () => {
      const boxes = technique.note.questions.map((question) => question.box);
      const furtherIds = technique.note.further.map((question) => question.id);

      expect(boxes).toContain("nextTime");
      expect(new Set(boxes).size).toBe(boxes.length);
      expect(new Set(furtherIds).size).toBe(furtherIds.length);
      expect(furtherIds.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    });

    it("says on which day a person last read it", () => {
      const day = new Date(`${technique.lastReviewed}T00:00:00Z`);

      expect(day.toISOString().slice(0, 10)).toBe(technique.lastReviewed);
    });

    it("says nothing in a sentence of more than 20 words", () => {
      const sentences = textsOf({ ...technique, alsoCalled: [] }).flatMap((text) =>
        text.split(/(?<=[.?!])[”"]?\s+/),
      );

      expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
    });

    it("does not claim to be official", () => {
      expect(technique.name).not.toContain("NHS");
      expect(textsOf(technique).filter((text) => /official|endorsed|approved/i.test(text))).toEqual(
        [],
      );
    });
  },
);
