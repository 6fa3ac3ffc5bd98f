import { findUsefulQuestions, type Situation } from "#domain/cards/chooseTechniques.ts";
import { faces } from "#domain/cards/faces.ts";

import { furtherQuestions, type Question } from "./situationWords.ts";

/**
 * What is asked beyond the moment: questions whose answers would change something, and those answered already.
 * One before an answered one stays while it is useful to the moment: it must not slip away from under the finger.
 */
export function findShownQuestions(situation: Situation): readonly Question[] {
  const { moment } = situation;
  const now = moment ? findUsefulQuestions(faces, situation) : [];
  const first = moment ? findUsefulQuestions(faces, { moment }) : [];
  const lastSaid = furtherQuestions.findLastIndex(({ about }) => situation[about] !== undefined);

  return furtherQuestions.filter(
    ({ about }, place) =>
      situation[about] !== undefined ||
      now.includes(about) ||
      (place < lastSaid && first.includes(about)),
  );
}
