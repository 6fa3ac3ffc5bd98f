import { judgeCheck, needsVersions } from "#domain/review/judgeCheck.ts";

import {
  asha,
  ben,
  cara,
  checked,
  judge,
  known,
  omar,
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

  it("nor in the very second in which the note began", () => {
    const [last, first] = [...toVersions([written, [ben, checked]])];
    if (!last || !first) throw new Error("no versions");
    const saved = { ...toSaved([last, first]), lastModifiedAt: first.at };

    expect(judgeCheck(saved, [{ ...last, at: first.at }], known)).toEqual({ who: "unknown" });
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

  it("nor do those count that another reviewer wrote later", () => {
    const later = toVersions([...steps, [omar, { tags: ["later"] }]]);

    expect(judgeCheck(toSaved(toVersions(steps)), later, known)).toMatchObject({ name: asha.name });
  });

  it("versions that do not lead to the note as it was read tell nothing", () => {
    const versions = toVersions([...steps, [cara, { learned: "Nobody needs to be told." }]]);

    expect(judgeCheck(toSaved(versions), versions.slice(1), known)).toEqual({ who: "unknown" });
  });

  it("one that somebody else than the author wrote is not how the note began", () => {
    const [first] = toVersions([[ben, checked]]);
    if (!first) throw new Error("no version");
    const saved = { ...toSaved([first]), lastModifiedBy: cara.name, lastModifiedById: cara.id };

    expect(judgeCheck(saved, [{ ...first, by: cara }], known)).toEqual({ who: "unknown" });
  });

  it("nor does one of the same second as the note stand in its way", () => {
    const later = toVersions([...steps, [cara, { learned: "Nobody needs to be told." }]]);
    const [newest, ...others] = later;
    const saved = toSaved(toVersions(steps));
    const together = newest ? [{ ...newest, at: saved.lastModifiedAt }, ...others] : [];

    expect(judgeCheck(saved, together, known)).toMatchObject({ who: "reviewer", name: asha.name });
  });

  it("a change that has no stamp yet is told by its version", () => {
    const versions = toVersions([written, [asha, checked]]);
    const saved = { ...toSaved(versions), lastModifiedAt: "", lastModifiedBy: "" };

    expect(needsVersions(saved, known)).toBe(true);
    expect(judgeCheck(saved, versions, known)).toMatchObject({ who: "reviewer", name: asha.name });
  });
});
