import { getTechnique } from "#domain/cards/getTechnique.ts";
import { techniqueId } from "#domain/cards/technique.ts";
import { buildNote } from "#domain/notes/buildNote.ts";
import { withActionState, withPutBack, withTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import { toTitle } from "#domain/notes/toTitle.ts";
import { type FormValues, toAnswers } from "#tab/features/notes/form/formValues.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";

import type { Random } from "./random.ts";
import type { SimulatedTab } from "./simulatedTab.ts";

const technique = getTechnique(techniqueId("after-action-review"));

/** The name under which the card's draft is kept. */
export const cardDraft: string = technique.id;

/** Words that nobody else writes. */
export type Words = (what: string) => string;

export function createWords(): Words {
  let count = 0;
  return (what) => {
    count += 1;
    return `${what} ${String(count)}.`;
  };
}

/** What a person types into an empty form. */
export const toNewValues = (words: Words, random: Random): FormValues => ({
  nextTime: words("Next time"),
  happened: words("It happened"),
  ...(random.chance(0.5) ? { learned: words("We learned") } : {}),
  ...(random.chance(0.3) ? { actionWhat: words("Change"), actionOwner: "Ward clerk" } : {}),
});

/** The same words with something put right. */
export const toMendedValues = (values: FormValues, words: Words, random: Random): FormValues =>
  random.chance(0.5) ? values : { ...values, learned: words("We learned") };

export const toNote = (tab: SimulatedTab, draft: Draft): LearningNote =>
  buildNote({
    technique,
    answers: toAnswers(draft.values),
    key: draft.key,
    now: tab.services.clock.now(),
    authorOid: tab.person.objectId,
    source: "tab",
  });

export const toDraft = (tab: SimulatedTab, values: FormValues, random: Random): Draft => ({
  values,
  at: tab.services.clock.now().toISOString(),
  key: noteKey(random.uuid()),
});

/** A saved note as somebody wants it. */
export function toChanged(note: LearningNote, words: Words, random: Random): LearningNote {
  const nextTime = words("Next time");
  const changes: readonly (() => LearningNote)[] = [
    () => ({ ...note, learned: words("We learned") }),
    () => ({ ...note, happened: words("It happened") }),
    () => ({ ...note, happened: "" }),
    () => ({ ...note, nextTime, title: toTitle(nextTime) }),
    () => ({ ...note, learned: words("We learned"), happened: words("It happened") }),
    () => ({ ...note, answers: { ...note.answers, luck: words("Luck") } }),
    () => ({ ...note, kind: note.kind === "Avoid" ? "Repeat" : "Avoid" }),
    () => (note.state === "Closed" ? withPutBack(note) : withTakenBack(note)),
    () => withActionState(note, note.action?.state === "Done" ? "Open" : "Done"),
    () => ({ ...note, tags: [...note.tags, words("tag").replaceAll(/[ .]/g, "")] }),
  ];
  return random.pick(changes)();
}
