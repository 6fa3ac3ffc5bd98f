import { addSteps } from "../addSteps.ts";
import { knowledgeCafe as face } from "./faces/knowledgeCafe.ts";

export const knowledgeCafeVersions = addSteps(face.versions, {
  "30-minutes": [
    {
      minutes: 4,
      title: "Ask the question",
      how: "Welcome people, show the question and say how it works. Say: “Nobody will report what you said.”",
    },
    {
      minutes: 8,
      title: "First pair",
      how: "Everyone finds a partner they know less well. Both talk and both listen.",
    },
    {
      minutes: 8,
      title: "Second pair",
      how: "Everyone moves to a new partner. The question stays the same.",
    },
    { minutes: 7, title: "All together", how: "Ask what struck people. Take ideas, not names." },
    {
      minutes: 3,
      title: "Take one thing away",
      how: "Each person writes down one thing they will do.",
    },
  ],
  "90-minutes": [
    {
      minutes: 5,
      title: "Welcome",
      how: "Thank people for coming. Invite them to sit with people they do not know.",
    },
    {
      minutes: 10,
      title: "Ask the question",
      how: "Say why it matters, in a few minutes. Show the question. Explain that the groups will change and nobody reports back.",
    },
    {
      minutes: 15,
      title: "First round",
      how: "Groups of three to five talk about the question. Walk round and listen, but do not lead.",
    },
    {
      minutes: 15,
      title: "Second round",
      how: "Ask everyone to move so that each group is new. The question stays the same.",
    },
    {
      minutes: 15,
      title: "Third round",
      how: "Move once more. Ask people to bring in ideas from the earlier groups.",
    },
    {
      minutes: 20,
      title: "All together",
      how: "Sit in one circle if you can. Ask what struck people. Let the talk flow, and leave time to think.",
    },
    {
      minutes: 10,
      title: "Take one thing away",
      how: "Each person says one thing they will do, or types it if the group is large. Agree which ideas to note.",
    },
  ],
});
