import actionLearningSets from "#assets/techniques/action-learning-sets.svg";
import afterActionReview from "#assets/techniques/after-action-review.svg";
import appreciativeInquiry from "#assets/techniques/appreciative-inquiry.svg";
import beforeActionReview from "#assets/techniques/before-action-review.svg";
import communitiesOfPractice from "#assets/techniques/communities-of-practice.svg";
import fishbowl from "#assets/techniques/fishbowl.svg";
import knowledgeAssets from "#assets/techniques/knowledge-assets.svg";
import knowledgeCafe from "#assets/techniques/knowledge-cafe.svg";
import knowledgeHarvesting from "#assets/techniques/knowledge-harvesting.svg";
import peerAssist from "#assets/techniques/peer-assist.svg";
import randomisedCoffeeTrials from "#assets/techniques/randomised-coffee-trials.svg";
import retrospect from "#assets/techniques/retrospect.svg";
import selfAssessment from "#assets/techniques/self-assessment.svg";

/** Where the picture of each technique is kept, by the technique's id. */
export const illustrations: Readonly<Record<string, string>> = {
  "action-learning-sets": actionLearningSets,
  "after-action-review": afterActionReview,
  "appreciative-inquiry": appreciativeInquiry,
  "before-action-review": beforeActionReview,
  "communities-of-practice": communitiesOfPractice,
  fishbowl: fishbowl,
  "knowledge-assets": knowledgeAssets,
  "knowledge-cafe": knowledgeCafe,
  "knowledge-harvesting": knowledgeHarvesting,
  "peer-assist": peerAssist,
  "randomised-coffee-trials": randomisedCoffeeTrials,
  retrospect: retrospect,
  "self-assessment": selfAssessment,
};
