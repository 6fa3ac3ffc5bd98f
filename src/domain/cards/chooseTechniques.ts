import type { CardFace, Meeting, Moment, VersionFace } from "./technique.ts";

export type { Meeting };

/** How long people have got, in minutes; 120 means two hours or more. */
export type Length = 15 | 30 | 60 | 120;
export type HeadCount = "up-to-3" | "4-to-12" | "13-or-more";

/** What a person has said about where they stand; what is left out has not been said. */
export interface Situation {
  readonly moment?: Exclude<Moment, "keep-improving">;
  readonly minutes?: Length;
  readonly people?: HeadCount;
  readonly place?: Meeting;
}

/** What would have to change for a technique to fit. */
export type Change =
  | { readonly change: "moment" }
  | { readonly change: "more-minutes"; readonly minutes: number }
  | { readonly change: "more-people"; readonly least: number }
  | { readonly change: "fewer-people"; readonly most: number }
  | { readonly change: "place"; readonly places: readonly Meeting[] };

/** One technique, held against a situation. */
export interface Choice<Card extends CardFace = CardFace> {
  readonly card: Card;
  /** `near` is one change away from fitting; `other` is further. */
  readonly fit: "fits" | "near" | "other";
  /** The version that fits the minutes best: the longest that does, or else the shortest. */
  readonly versionId: string;
  /** What was said and fits. */
  readonly fits: readonly (keyof Situation)[];
  /** What was said and does not. Empty when it fits. */
  readonly changes: readonly Change[];
}

const subjects = ["moment", "minutes", "people", "place"] as const;
const answers = {
  minutes: [15, 30, 60, 120],
  people: ["up-to-3", "4-to-12", "13-or-more"],
  place: ["together", "online", "anytime"],
} as const;

/** The head-counts that each answer stands for, and the one in its middle. */
const headCounts = {
  "up-to-3": { least: 1, middle: 2, most: 3 },
  "4-to-12": { least: 4, middle: 8, most: 12 },
  "13-or-more": { least: 13, middle: Infinity, most: Infinity },
} as const;

const twoHoursOrMore = 120;

/** Every card with what speaks for and against it: the best answer first, near misses next, the rest after them. */
export function chooseTechniques<Card extends CardFace>(
  cards: readonly Card[],
  situation: Situation,
): readonly Choice<Card>[] {
  const weighed = cards.map((card) => weigh(card, situation));
  const isAsked = subjects.some((subject) => situation[subject] !== undefined);
  if (!isAsked) return weighed.map(({ choice }) => choice);

  // Of equals the deck's own order decides, because sorting keeps it.
  return weighed.sort((a, b) => compare(a.order, b.order)).map(({ choice }) => choice);
}

/** Which questions are worth asking: those whose answers would change the order of what fits. */
export function findUsefulQuestions(
  cards: readonly CardFace[],
  situation: Situation,
): readonly ("minutes" | "people" | "place")[] {
  const toOutcome = (asked: Situation) =>
    chooseTechniques(cards, asked)
      .filter(({ fit }) => fit === "fits")
      .map(({ card }) => card.id)
      .join();
  return (["minutes", "people", "place"] as const).filter((question) => {
    const said = answers[question].map((answer) => ({ ...situation, [question]: answer }));
    return new Set([situation, ...said].map(toOutcome)).size > 1;
  });
}

function weigh<Card extends CardFace>(card: Card, situation: Situation) {
  const found = subjects
    .filter((subject) => situation[subject] !== undefined)
    .map((subject) => ({ subject, change: findChange(card, situation, subject) }));
  const changes = found.flatMap(({ change }) => change ?? []);
  const version = findVersion(card, situation.minutes);
  const choice: Choice<Card> = {
    card,
    fit: toFit(found.length, changes.length),
    versionId: version.id,
    fits: found.filter(({ change }) => !change).map(({ subject }) => subject),
    changes,
  };
  return { choice, order: toOrder(choice, version, situation) };
}

function toFit(said: number, changes: number): Choice["fit"] {
  if (said === 0 || changes > 1) return "other";
  return changes === 0 ? "fits" : "near";
}

function findChange(
  { moments, versions, people, meets }: CardFace,
  situation: Situation,
  subject: keyof Situation,
): Change | undefined {
  const { moment, minutes, place } = situation;
  if (subject === "moment") {
    return moment && !moments.includes(moment) ? { change: "moment" } : undefined;
  }
  if (subject === "minutes") {
    const least = versions[0].minutes;
    const isEnough = minutes === undefined || minutes === twoHoursOrMore || least <= minutes;
    return isEnough ? undefined : { change: "more-minutes", minutes: least };
  }
  if (subject === "place") {
    return place && !meets.includes(place) ? { change: "place", places: meets } : undefined;
  }
  const there = situation.people && headCounts[situation.people];
  if (there && there.most < people.least) return { change: "more-people", least: people.least };
  if (there && there.least > people.most) return { change: "fewer-people", most: people.most };
  return undefined;
}

/** With no word on time it is the shortest: the one that asks the least of people. */
function findVersion({ versions }: CardFace, minutes = 0): VersionFace {
  return versions.findLast((version) => version.minutes <= minutes) ?? versions[0];
}

/**
 * What a knowledgeable colleague thinks of first, as numbers: the lower the sooner.
 * Sources are the sections of the techniques' facts that these rules were read from.
 */
function toOrder(
  { card, fit, changes }: Choice,
  version: VersionFace,
  { moment, minutes, people }: Situation,
): readonly number[] {
  const place = moment === undefined ? 0 : card.moments.indexOf(moment);
  return [
    ["fits", "near", "other"].indexOf(fit),
    // Time and people can be found; what has happened has happened.
    Number(place < 0),
    changes.length,
    // A café of eight is none (2.5 and 2.13, "not when"); a harvest takes four out of twelve (2.10, "who").
    Number(people !== undefined && card.people.least > headCounts[people].middle),
    Number(minutes !== undefined && leavesTimeEmpty(version, minutes)),
    Number(card.status === "companion"),
    // A Before Action Review is for nothing but the start (2.3); a Peer Assist is for the stuck as well (2.2).
    place,
  ];
}

/**
 * Half the time is enough: a quick review in half an hour is still the review (2.4, "time").
 * Two hours or more has no end, so only what needs more than an hour is made for it (2.11, "not when: a short task").
 */
const leavesTimeEmpty = (version: VersionFace, minutes: Length): boolean =>
  minutes === twoHoursOrMore ? version.minutes <= 60 : version.minutes < minutes / 2;

function compare(a: readonly number[], b: readonly number[]): number {
  const apart = a.map((value, place) => value - (b[place] ?? 0));
  return apart.find((difference) => difference !== 0) ?? 0;
}
