import { judgeCheck, needsVersions } from "#domain/review/judgeCheck.ts";

import {
  asha,
  ben,
  cara,
  checked,
  judge,
  known,
  type Step,
  toSaved,
  toVersions,
  written,
} from "./checkWorld.ts";

describe("where versions are missing", () => {
  const steps: readonly Step[] = [
    written,
    [asha, checked],
    [cara, { tags: [] }],
    [ben, { tags: ["a"] }],
  ];

  it("nobody is named, unless a reviewer's is left", () => {
    expect(judge(steps, known, 2)).toEqual({ who: "unknown" });
    expect(judge(steps, known, 3)).toMatchObject({ who: "reviewer", name: asha.name });
    expect(judgeCheck(toSaved(toVersions(steps)), undefined, known)).toEqual({ who: "unknown" });
  });

  it("the one that is left where versions are off tells nothing", () => {
    const [last] = toVersions(steps);
    const only = last ? [{ ...last, label: "1.0" }] : [];

    expect(judgeCheck(toSaved(toVersions(steps)), only, known)).toEqual({ who: "unknown" });
  });

  it("a reviewer who wrote last is told by the item itself", () => {
    const saved = toSaved(toVersions([written, [asha, checked]]));

    expect(needsVersions(saved, known)).toBe(false);
    expect(judgeCheck(saved, undefined, known)).toMatchObject({ who: "reviewer", name: asha.name });
  });

  it("versions younger than the note as it was read are left aside", () => {
    const later = toVersions([...steps, [cara, { state: "Waiting" }]]);

    expect(judgeCheck(toSaved(toVersions(steps)), later, known)).toMatchObject({
      who: "reviewer",
      name: asha.name,
    });
  });

  it("a change that has no stamp yet is told by its version", () => {
    const versions = toVersions([written, [asha, checked]]);
    const saved = { ...toSaved(versions), lastModifiedAt: "", lastModifiedBy: "" };

    expect(needsVersions(saved, known)).toBe(true);
    expect(judgeCheck(saved, versions, known)).toMatchObject({ who: "reviewer", name: asha.name });
  });
});
