import fc from "fast-check";

import { withLesson, withoutLesson } from "#domain/run/takeLesson.ts";

const sentence = "Ring the lab first.";
const anyText = fc.array(fc.string()).map((lines) => lines.join("\n"));

describe("a lesson that is taken into the words of a step", () => {
  it("stands below what was typed, on a line of its own, once", () => {
    const once = withLesson("We had no keys.\n", sentence);

    expect(once).toBe("We had no keys.\nRing the lab first.");
    expect(withLesson(once, sentence)).toBe(once);
    expect(withLesson(" ", sentence)).toBe(sentence);
  });

  it("goes again with nothing else, and not where somebody changed it", () => {
    expect(withoutLesson("Keys.\nRing the lab first.\nBleeps.", sentence)).toBe("Keys.\nBleeps.");
    expect(withoutLesson("Ring the lab first, always.", sentence)).toBe(
      "Ring the lab first, always.",
    );
  });

  it("takes no word that was typed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const taken = withLesson(text, sentence);

        expect(taken.split("\n")).toContain(sentence);
        expect(taken.startsWith(text.trimEnd())).toBe(true);
        expect(withoutLesson(taken, sentence)).toBe(text.trimEnd());
      }),
    );
  });
});
