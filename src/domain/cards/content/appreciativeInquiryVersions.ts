import { addSteps } from "../addSteps.ts";
import { appreciativeInquiry as face } from "./faces/appreciativeInquiry.ts";

export const appreciativeInquiryVersions = addSteps(face.versions, {
  "30-minutes": [
    {
      minutes: 3,
      title: "Set it up",
      how: "Name the topic as something you want more of. Put people in pairs.",
    },
    {
      minutes: 8,
      title: "First story",
      how: "One person tells of a time when it went really well. The other asks what made it possible.",
    },
    { minutes: 8, title: "Second story", how: "Swap." },
    {
      minutes: 7,
      title: "What helped?",
      how: "Everyone names one thing that helped. Look for what comes up again.",
    },
    {
      minutes: 4,
      title: "First step",
      how: "Choose one thing to do more often. Agree a role and a day.",
    },
  ],
  "75-minutes": [
    {
      minutes: 5,
      title: "Choose the topic",
      how: "Name what you want more of. Turn “fewer late starts” into “starting on time”.",
    },
    {
      minutes: 20,
      title: "Tell the best",
      how: "In pairs, ten minutes each. Tell of a time when it went really well, and what made it possible.",
    },
    {
      minutes: 15,
      title: "Find what helped",
      how: "Each pair gives what helped, not the whole story. Group what is alike.",
    },
    {
      minutes: 15,
      title: "Imagine it",
      how: "Say: “It is a year from now, and this happens every day. What do you see?” Let people draw or write.",
    },
    {
      minutes: 15,
      title: "Plan",
      how: "Ask what is different between now and then. Choose three steps that you can take yourselves.",
    },
    {
      minutes: 5,
      title: "Commit",
      how: "Give each step a role and a day. Say what could get in the way, and who will help.",
    },
  ],
});
