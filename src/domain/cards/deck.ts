import { actionLearningSets } from "./content/actionLearningSets.ts";
import { afterActionReview } from "./content/afterActionReview.ts";
import { selfAssessment } from "./content/selfAssessment.ts";
import type { Technique } from "./technique.ts";

/** Every card there is, by stage and then in the framework's order. */
export const deck: readonly Technique[] = [selfAssessment, afterActionReview, actionLearningSets];
