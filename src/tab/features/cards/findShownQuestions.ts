import { findUsefulQuestions, type Situation } from "#domain/cards/chooseTechniques.ts";
import { faces } from "#domain/cards/faces.ts";

import { furtherQuestions, type Question } from "./situationWords.ts";

/**
 * What is asked beyond the moment: each question that can change what fits in it, and those answered already.
 * One that an answer has made needless stays all the same: nothing may slip away from under the finger.
 */
export function findShownQuestions(situation: Situation): readonly Question[] {
  const { moment } = situation;
  const useful = moment
    ? [...findUsefulQuestions(faces, { moment }), ...findUsefulQuestions(faces, situation)]
    : [];

  return furtherQuestions.filter(
    ({ about }) => situation[about] !== undefined || useful.includes(about),
  );
}
