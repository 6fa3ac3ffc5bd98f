import { actionLearningSets } from "./content/actionLearningSets.ts";
import { afterActionReview } from "./content/afterActionReview.ts";
import { appreciativeInquiry } from "./content/appreciativeInquiry.ts";
import { beforeActionReview } from "./content/beforeActionReview.ts";
import { communitiesOfPractice } from "./content/communitiesOfPractice.ts";
import { fishbowl } from "./content/fishbowl.ts";
import { knowledgeAssets } from "./content/knowledgeAssets.ts";
import { knowledgeCafe } from "./content/knowledgeCafe.ts";
import { knowledgeHarvesting } from "./content/knowledgeHarvesting.ts";
import { peerAssist } from "./content/peerAssist.ts";
import { randomisedCoffeeTrials } from "./content/randomisedCoffeeTrials.ts";
import { retrospect } from "./content/retrospect.ts";
import { selfAssessment } from "./content/selfAssessment.ts";
import { faces } from "./faces.ts";
import type { Technique } from "./technique.ts";

const cards: readonly Technique[] = [
  actionLearningSets,
  afterActionReview,
  appreciativeInquiry,
  beforeActionReview,
  communitiesOfPractice,
  fishbowl,
  knowledgeAssets,
  knowledgeCafe,
  knowledgeHarvesting,
  peerAssist,
  randomisedCoffeeTrials,
  retrospect,
  selfAssessment,
];

/** Every card there is, whole, in the order of the faces. */
export const deck: readonly Technique[] = faces.flatMap(({ id }) =>
  cards.filter((card) => card.id === id),
);
