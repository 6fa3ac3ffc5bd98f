/** @jest-environment ./tests/support/browserLike.js */
import { act, renderHook } from "@testing-library/react";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import { techniqueId } from "#domain/cards/technique.ts";
import { type FormValues, toAnswers } from "#tab/features/notes/form/formValues.ts";
import { usePrivacyCheck } from "#tab/features/notes/form/usePrivacyCheck.ts";

const technique = getTechnique(techniqueId("after-action-review"));
const change = () => undefined;

const check = (values: FormValues, ...known: readonly FormValues[]) =>
  renderHook(() => usePrivacyCheck({ technique, values, change, known: known.map(toAnswers) }))
    .result;

describe("a change of a saved note", () => {
  const saved = { learned: "Go to LS1 4AP.", nextTime: "Ring Mrs Sample." };

  it("asks nothing about words that the note told before, and confirms none of them anew", () => {
    const { current } = check({ ...saved, learned: "First go to LS1 4AP." }, saved);

    expect(current.answer(false)).toEqual({ left: [], confirmed: [] });
  });

  it("asks about what it did not tell, or not there, and confirms that alone", () => {
    const result = check({ ...saved, happened: "LS1 4AP, and Dr Sample." }, saved);

    const { left } = result.current.answer(false);
    act(() => void result.current.answer(true));

    expect(left.map(({ field, words }) => [field, words])).toEqual([
      ["happened", "LS1 4AP"],
      ["happened", "Dr Sample"],
    ]);
    const confirmed = ["PersonName", "Postcode"];
    expect(result.current.answer(false)).toEqual({ left: [], confirmed });
  });
});
