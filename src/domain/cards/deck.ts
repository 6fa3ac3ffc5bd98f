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
import type { Technique } from "./technique.ts";

/** Every card there is, by stage and then in the framework's order. */
export const deck: readonly Technique[] = [
  selfAssessment,
  peerAssist,
  beforeActionReview,
  appreciativeInquiry,
  afterActionReview,
  knowledgeCafe,
  randomisedCoffeeTrials,
  communitiesOfPractice,
  actionLearningSets,
  knowledgeAssets,
  fishbowl,
  knowledgeHarvesting,
  retrospect,
];
