import type { Change, Meeting, Situation } from "#domain/cards/chooseTechniques.ts";
import type { CardFace, Moment } from "#domain/cards/technique.ts";

/** A moment that has a button on the cards home. */
export type AskedMoment = NonNullable<Situation["moment"]>;

/** One answer of a question on the cards home. */
export interface Answer {
  readonly says: Situation;
  readonly button: string;
  /** Follows "Fits because". */
  readonly because: string;
}

export interface Question {
  readonly about: keyof Situation;
  readonly asks: string;
  readonly answers: readonly Answer[];
}

const because: Readonly<Record<Moment, string>> = {
  "about-to-start": "you are about to start",
  "just-finished": "you have just finished",
  stuck: "you are stuck",
  "someone-leaving": "someone is leaving",
  "bring-together": "you want to bring people together",
  "keep-improving": "you want to keep improving",
};

const toMoment = (moment: AskedMoment, button: string) => ({
  says: { moment },
  button,
  because: because[moment],
});

/** The five buttons of the first minute, in the order of the screen. */
export const momentQuestion = {
  about: "moment",
  asks: "What is happening?",
  answers: [
    toMoment("about-to-start", "About to start"),
    toMoment("just-finished", "Just finished"),
    toMoment("stuck", "Stuck"),
    toMoment("someone-leaving", "Someone is leaving"),
    toMoment("bring-together", "Bring people together"),
  ],
} as const satisfies Question;

/** Asked once the moment is known, and only where the answer changes something. */
export const furtherQuestions = [
  {
    about: "minutes",
    asks: "How long have you got?",
    answers: [
      { says: { minutes: 15 }, button: "15 min", because: "you have 15 minutes" },
      { says: { minutes: 30 }, button: "30 min", because: "you have 30 minutes" },
      { says: { minutes: 60 }, button: "1 hour", because: "you have 1 hour" },
      {
        says: { minutes: 120 },
        button: "2+ hours",
        because: "you have 2 hours or more",
      },
    ],
  },
  {
    about: "people",
    asks: "How many people?",
    answers: [
      { says: { people: "up-to-3" }, button: "Up to 3", because: "you are up to 3 people" },
      { says: { people: "4-to-12" }, button: "4 to 12", because: "you are 4 to 12 people" },
      {
        says: { people: "13-or-more" },
        button: "13 or more",
        because: "you are 13 people or more",
      },
    ],
  },
  {
    about: "place",
    asks: "Where?",
    answers: [
      { says: { place: "together" }, button: "Together", because: "you meet in one place" },
      { says: { place: "online" }, button: "Online", because: "you meet online" },
      {
        says: { place: "anytime" },
        button: "Different times",
        because: "you cannot all meet at the same time",
      },
    ],
  },
] as const satisfies readonly Question[];

/** Everything that can be said, in the order in which it is asked. */
export const questions: readonly Question[] = [momentQuestion, ...furtherQuestions];

/** "Fits because you have just finished and have 15 minutes." */
export function toWhyWords(fits: readonly (keyof Situation)[], situation: Situation): string {
  const reasons = questions
    .filter(({ about }) => fits.includes(about))
    .flatMap(({ about, answers }) =>
      answers.filter(({ says }) => says[about] === situation[about]).map((said) => said.because),
    );
  return `Fits because ${join(reasons, "and")}.`;
}

/** What would have to change for a near miss: "Needs 30 more minutes." */
export function toChangeWords(change: Change, card: CardFace, situation: Situation): string {
  switch (change.change) {
    case "moment":
      return `For when ${join(
        card.moments.map((moment) => because[moment]),
        "or",
      )}.`;
    case "more-minutes":
      return change.minutes < 120
        ? `Needs ${change.minutes - (situation.minutes ?? 0)} more minutes.`
        : `Needs at least ${change.minutes / 60} hours.`;
    case "more-people":
      return `Needs at least ${change.least} people.`;
    case "fewer-people":
      return `Works with up to ${change.most} people.`;
    case "place":
      return toPlaceWords(change.places);
  }
}

function toPlaceWords(places: readonly Meeting[]): string {
  if (!places.includes("online")) return "Works only when everyone is in one place.";
  return places.includes("together")
    ? "Works only when everyone is there at the same time."
    : "Works only online.";
}

/** "you are stuck, have 1 hour and meet online": who it is about is said once. */
function join(clauses: readonly string[], last: "and" | "or"): string {
  const first = clauses.findIndex((clause) => clause.startsWith("you "));
  const short = clauses.map((clause, place) =>
    place > first ? clause.replace(/^you /, "") : clause,
  );
  return [short.slice(0, -1).join(", "), ...short.slice(-1)].filter(Boolean).join(` ${last} `);
}
