import { actionLearningSets } from "./content/faces/actionLearningSets.ts";
import { afterActionReview } from "./content/faces/afterActionReview.ts";
import { appreciativeInquiry } from "./content/faces/appreciativeInquiry.ts";
import { beforeActionReview } from "./content/faces/beforeActionReview.ts";
import { communitiesOfPractice } from "./content/faces/communitiesOfPractice.ts";
import { fishbowl } from "./content/faces/fishbowl.ts";
import { knowledgeAssets } from "./content/faces/knowledgeAssets.ts";
import { knowledgeCafe } from "./content/faces/knowledgeCafe.ts";
import { knowledgeHarvesting } from "./content/faces/knowledgeHarvesting.ts";
import { peerAssist } from "./content/faces/peerAssist.ts";
import { randomisedCoffeeTrials } from "./content/faces/randomisedCoffeeTrials.ts";
import { retrospect } from "./content/faces/retrospect.ts";
import { selfAssessment } from "./content/faces/selfAssessment.ts";
import type { CardFace } from "./technique.ts";

/** The face of every card there is, by stage and then in the framework's order. */
export const faces: readonly CardFace[] = [
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
