import { createTechniqueSearch } from "./searchTechniques.ts";
import type { CardFace, Moment, Stage } from "./technique.ts";
import { createStageReader } from "./wish/createStageReader.ts";
import { toWish, type Wish } from "./wish/toWish.ts";

/** When people say a stage, they may mean the moment that goes with it. */
const momentOf: Readonly<Partial<Record<Stage, Moment>>> = {
  before: "about-to-start",
  after: "just-finished",
};

/**
 * Search by a wish: "debrief, 15 min, 6 people". What is understood of it decides which cards fit, the other words which come
 * first. Where nothing fits the answer is empty, and a blank wish gives all cards.
 */
export function createWishSearch<Card extends CardFace>(
  cards: readonly Card[],
): (wish: string) => readonly Card[] {
  const search = createTechniqueSearch(cards);
  const takeStages = createStageReader(
    cards.flatMap(({ name, plainName, alsoCalled }) => [name, plainName, ...alsoCalled]),
  );

  return (typed) => {
    const wish = toWish(typed, takeStages);
    const found = search(wish.words).filter((card) => isFitting(card, wish));
    return wish.words.trim() === "" ? found.toSorted(compareFor(wish)) : found;
  };
}

function isFitting(card: CardFace, { minutes, people, places, stages }: Wish): boolean {
  const isShort = minutes === undefined || card.versions[0].minutes <= minutes;
  const isForThem =
    people === undefined || (card.people.least <= people.least && people.most <= card.people.most);
  const isThere = places.every((place) => card.meets.includes(place));
  const isThen = stages.length === 0 || stages.some((stage) => isOfStage(card, stage));
  return isShort && isForThem && isThere && isThen;
}

function isOfStage(card: CardFace, stage: Stage): boolean {
  const moment = momentOf[stage];
  return card.stage === stage || (moment !== undefined && card.moments.includes(moment));
}

/** The least time left over first, then the stage itself before its moment; of equals the cards' own order decides. */
const compareFor =
  ({ minutes, stages }: Wish) =>
  (a: CardFace, b: CardFace): number => {
    const left = (card: CardFace) => (minutes === undefined ? 0 : toTimeLeft(card, minutes));
    const distance = (card: CardFace) => Number(stages.length > 0 && !stages.includes(card.stage));
    return left(a) - left(b) || distance(a) - distance(b);
  };

function toTimeLeft({ versions }: CardFace, minutes: number): number {
  const version = versions.findLast((one) => one.minutes <= minutes);
  return minutes - (version?.minutes ?? 0);
}
