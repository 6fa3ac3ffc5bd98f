import { createCorpus } from "#tests/support/privacy/createCorpus.ts";
import { measureCorpus } from "#tests/support/privacy/measureCorpus.ts";
import { nhsSpellings } from "#tests/support/privacy/nhsSpellings.ts";

describe("The table of recall and false alarms within the targets", () => {
  const corpus = createCorpus();
  const measure = measureCorpus(corpus);

  it("is made of 20,000 lines and more, the same in every run", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(20_000);
    expect(new Set(corpus.map(({ text }) => text)).size).toBeGreaterThan(15_000);
    expect(createCorpus()).toEqual(corpus);
  });

  it("finds 99.9 % of NHS numbers and more, in every spelling listed", () => {
    const shares = [...Object.keys(nhsSpellings), "labelled NHS"].map((sort) => {
      const lines = corpus.filter((line) => line.sort === sort).length;
      const missed = measure.missed.filter((line) => line.sort === sort).length;
      return { sort, isInside: (lines - missed) / lines >= 0.999 };
    });

    expect(shares.filter(({ isInside }) => !isInside)).toEqual([]);
  });

  it("blocks 0.1 % and fewer of look-alike lines that hold no valid number", () => {
    expect(measure.lookAlikes).toBeGreaterThan(8_000);
    expect(measure.blocked / measure.lookAlikes).toBeLessThanOrEqual(0.001);
  });

  it("finds 99 % and more of every other kind, and warns on 1 % and fewer of look-alike lines", () => {
    const low = measure.kinds.filter(({ found, lines }) => found / lines < 0.99);

    expect(low).toEqual([]);
    expect(measure.warned / measure.lookAlikes).toBeLessThanOrEqual(0.01);
  });
});
