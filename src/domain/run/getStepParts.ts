import type { TechniqueId } from "../cards/technique.ts";
import { actionLearningSetsRun } from "./content/actionLearningSetsRun.ts";
import { afterActionReviewRun } from "./content/afterActionReviewRun.ts";
import { appreciativeInquiryRun } from "./content/appreciativeInquiryRun.ts";
import { beforeActionReviewRun } from "./content/beforeActionReviewRun.ts";
import { communitiesOfPracticeRun } from "./content/communitiesOfPracticeRun.ts";
import { fishbowlRun } from "./content/fishbowlRun.ts";
import { knowledgeAssetsRun } from "./content/knowledgeAssetsRun.ts";
import { knowledgeCafeRun } from "./content/knowledgeCafeRun.ts";
import { knowledgeHarvestingRun } from "./content/knowledgeHarvestingRun.ts";
import { peerAssistRun } from "./content/peerAssistRun.ts";
import { randomisedCoffeeTrialsRun } from "./content/randomisedCoffeeTrialsRun.ts";
import { retrospectRun } from "./content/retrospectRun.ts";
import { selfAssessmentRun } from "./content/selfAssessmentRun.ts";
import type { RunParts, StepPart } from "./stepPart.ts";

const parts: Readonly<Record<string, RunParts>> = {
  "self-assessment": selfAssessmentRun,
  "peer-assist": peerAssistRun,
  "before-action-review": beforeActionReviewRun,
  "after-action-review": afterActionReviewRun,
  "knowledge-cafe": knowledgeCafeRun,
  "randomised-coffee-trials": randomisedCoffeeTrialsRun,
  "communities-of-practice": communitiesOfPracticeRun,
  "action-learning-sets": actionLearningSetsRun,
  "knowledge-assets": knowledgeAssetsRun,
  "knowledge-harvesting": knowledgeHarvestingRun,
  retrospect: retrospectRun,
  "appreciative-inquiry": appreciativeInquiryRun,
  fishbowl: fishbowlRun,
};

/** What a run adds to each step of a version; the test sees to it that every card has it. */
export const getStepParts = (id: TechniqueId, versionId: string): readonly StepPart[] =>
  parts[id]?.[versionId] ?? [];
