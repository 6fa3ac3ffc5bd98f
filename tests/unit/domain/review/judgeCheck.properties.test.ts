import fc from "fast-check";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import { hasSameCovered } from "#domain/review/hasSameCovered.ts";
import { judgeCheck, needsVersions } from "#domain/review/judgeCheck.ts";
import type { Reviewers } from "#domain/review/reviewers.ts";

import { asha, ben, cara, omar, type Step, toSaved, toVersions } from "./checkWorld.ts";

describe("whatever anybody does to a note", () => {
  const person = fc.constantFrom(asha, omar, ben, cara);
  const changes: fc.Arbitrary<Partial<LearningNote>> = fc.oneof(
    fc.record({ state: fc.constantFrom("Waiting", "Checked", "InPractice", "Closed") }),
    fc.record({ learned: fc.constantFrom("one", "two") }),
    fc.record({ title: fc.constantFrom("one", "two") }),
    fc.record({ reviewComment: fc.constantFrom("", "Good.", "Ask again.") }),
    fc.record({ state: fc.constant("Checked"), reviewedAt: fc.constantFrom("early", "late") }),
    fc.record({ tags: fc.constantFrom([], ["late"]) }),
  );
  const step: fc.Arbitrary<Step> = fc.tuple(person, changes);
  const history = fc.array(step, { minLength: 1, maxLength: 9 }).map(toVersions);
  const reviewers: fc.Arbitrary<Reviewers> = fc.record({
    owners: fc.constantFrom(undefined, [], [asha], [asha, ben]),
    named: fc.constantFrom([], [omar]),
  });
  const namesOf = ({ owners = [], named }: Reviewers) =>
    [...owners, ...named].map(({ name }) => name);

  it("calls nobody a reviewer but one of them who left the note in this state", () => {
    fc.assert(
      fc.property(history, reviewers, (versions, known) => {
        const saved = toSaved(versions);
        const found = judgeCheck(saved, versions, known);
        fc.pre(found.who === "reviewer");

        expect(namesOf(known)).toContain(found.name);
        expect(found.name).not.toBe(saved.createdBy);
        const given = versions.find(({ at, by }) => at === found.at && by.name === found.name);
        expect(given?.note).toMatchObject({
          state: saved.note.state,
          reviewComment: saved.note.reviewComment,
          reviewedAt: saved.note.reviewedAt,
        });
      }),
    );
  });

  it("lets no words pass as checked that no reviewer left so", () => {
    fc.assert(
      fc.property(history, reviewers, (versions, known) => {
        const { note, ...saved } = toSaved(versions);
        const found = judgeCheck({ ...saved, note }, versions, known);
        fc.pre(found.who === "reviewer");

        const left = versions.filter(({ by }) => namesOf(known).includes(by.name));
        const checked = found.changedSince?.checked ?? note;
        expect(left.some((version) => hasSameCovered(version.note, checked))).toBe(true);
        expect(found.changedSince !== undefined).toBe(!hasSameCovered(checked, note));
      }),
    );
  });

  it("hears the last reviewer: nobody else turns a no of theirs into a check", () => {
    fc.assert(
      fc.property(history, reviewers, (versions, known) => {
        const { note, ...saved } = toSaved(versions);
        const last = versions.find(({ by }) => namesOf(known).includes(by.name));
        fc.pre(last !== undefined && last.note.state !== note.state);

        expect(judgeCheck({ ...saved, note }, versions, known).who).not.toBe("reviewer");
      }),
    );
  });

  it("comes to the same by the item alone, wherever no versions are asked for", () => {
    fc.assert(
      fc.property(history, reviewers, (versions, known) => {
        const saved = toSaved(versions);
        fc.pre(!needsVersions(saved, known));

        expect(judgeCheck(saved, undefined, known)).toEqual({
          who: "reviewer",
          name: saved.lastModifiedBy,
          at: saved.lastModifiedAt,
        });
        expect(judgeCheck(saved, versions, known)).toEqual(judgeCheck(saved, undefined, known));
      }),
    );
  });

  it("finds no reviewer in a part of the versions whom it does not find in all", () => {
    fc.assert(
      fc.property(history, reviewers, fc.nat(9), (versions, known, kept) => {
        const saved = toSaved(versions);
        const found = judgeCheck(saved, versions.slice(0, kept), known);
        fc.pre(found.who === "reviewer");

        expect(judgeCheck(saved, versions, known)).toEqual(found);
      }),
    );
  });

  it("says nothing for certain where nobody knows who checks, nor where no version is kept", () => {
    fc.assert(
      fc.property(history, reviewers, (versions, known) => {
        const saved = toSaved(versions);
        const blind = judgeCheck(saved, versions, { owners: undefined, named: [] });

        expect(["unconfirmed", "author", "unknown"]).toContain(blind.who);
        expect(blind).not.toHaveProperty("isNoReviewer");
        fc.pre(needsVersions(saved, known));
        expect(judgeCheck(saved, undefined, known)).toEqual({ who: "unknown" });
      }),
    );
  });
});
