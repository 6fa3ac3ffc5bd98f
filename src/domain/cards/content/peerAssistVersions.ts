import { addSteps } from "../addSteps.ts";
import { peerAssist as face } from "./faces/peerAssist.ts";

export const peerAssistVersions = addSteps(face.versions, {
  "30-minutes": [
    {
      minutes: 5,
      title: "Tell",
      how: "The host says what the work is and what worries them. End with one clear question.",
    },
    {
      minutes: 5,
      title: "Ask",
      how: "Visitors ask questions to understand. Hold back all advice for now.",
    },
    {
      minutes: 12,
      title: "Share",
      how: "Go round the visitors. Ask what they did, what worked and what they would not do again. The host listens and takes notes.",
    },
    {
      minutes: 5,
      title: "Choose",
      how: "Each visitor names the one thing they would do first. Write them all where everyone can see.",
    },
    {
      minutes: 3,
      title: "Answer",
      how: "The host says what will change. Agree when the visitors will hear how it went.",
    },
  ],
  "75-minutes": [
    {
      minutes: 5,
      title: "Welcome",
      how: "Everyone says their role and what they have done that is like this. Say: “We are here to help, not to judge.”",
    },
    {
      minutes: 10,
      title: "Tell",
      how: "The host explains the work, the plan so far and what worries them. End with one clear question.",
    },
    {
      minutes: 15,
      title: "Ask",
      how: "Visitors ask questions to understand. They also name anything that the host may have missed.",
    },
    {
      minutes: 25,
      title: "Share",
      how: "Go round the visitors. Ask what they did, what worked and what they would not do again. The host listens and does not defend the plan.",
    },
    {
      minutes: 10,
      title: "Choose",
      how: "In pairs, visitors agree their best two or three options. The host stays quiet.",
    },
    {
      minutes: 5,
      title: "Feed back",
      how: "Each pair gives its options with a reason. The note taker writes them down without names.",
    },
    {
      minutes: 5,
      title: "Answer",
      how: "The host says what will change and when the visitors will hear. Ask the visitors what they will take home.",
    },
  ],
});
