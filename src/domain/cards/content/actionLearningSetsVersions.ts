import { addSteps } from "../addSteps.ts";
import { actionLearningSets as face } from "./faces/actionLearningSets.ts";

export const actionLearningSetsVersions = addSteps(face.versions, {
  "40-minutes": [
    {
      minutes: 3,
      title: "Agree the rules",
      how: "Say: “What we hear stays here. We ask questions and we do not give advice.” Check that everyone agrees.",
    },
    {
      minutes: 5,
      title: "Tell",
      how: "The presenter describes the problem and what they want from the group. Nobody interrupts.",
    },
    {
      minutes: 8,
      title: "Clear up the facts",
      how: "Go round the group. Each person asks one short question about something they did not understand.",
    },
    {
      minutes: 15,
      title: "Ask open questions",
      how: "Go round again: one question each and one follow-up. Ask what helps the presenter think. Stop any question that is really advice.",
    },
    {
      minutes: 2,
      title: "Think aloud",
      how: "The presenter says what they see differently now. The group listens.",
    },
    {
      minutes: 5,
      title: "Offer help",
      how: "Ask the presenter if they would like this part. If so, each person may offer one contact or one thing to read.",
    },
    {
      minutes: 2,
      title: "Choose an action",
      how: "The presenter says what they will do and by when. Agree whether a theme may be written down.",
    },
  ],
  "90-minutes": [
    {
      minutes: 10,
      title: "Check in",
      how: "Remind everyone of the rules. Ask each person what came of their last action.",
    },
    {
      minutes: 5,
      title: "Choose a problem",
      how: "Each person names theirs in one sentence. Agree who will present today.",
    },
    {
      minutes: 5,
      title: "Tell",
      how: "The presenter describes the problem and what they want from the group. Nobody interrupts.",
    },
    {
      minutes: 10,
      title: "Clear up the facts",
      how: "Go round the group. Each person asks one short question about something they did not understand.",
    },
    {
      minutes: 20,
      title: "Ask open questions",
      how: "Go round again, more than once: one question each and one follow-up. Leave silence for thinking. Stop any question that is really advice.",
    },
    {
      minutes: 5,
      title: "Offer help",
      how: "Ask the presenter if they would like this part. If so, each person may offer one contact or one thing to read.",
    },
    {
      minutes: 5,
      title: "Choose an action",
      how: "The presenter sums up, then says what they will do and by when.",
    },
    {
      minutes: 20,
      title: "A second problem, or how we work",
      how: "Take one more problem in short form. In a new group, talk instead about how well you listened and asked.",
    },
    {
      minutes: 10,
      title: "Close",
      how: "Everyone says one action. Agree whether a theme may be written down. Check the next date.",
    },
  ],
});
