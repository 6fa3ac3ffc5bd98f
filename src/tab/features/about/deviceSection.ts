import type { AboutText } from "./AboutText.ts";

/** What stays on a device, and for how long. */
export const deviceSection: AboutText["sections"][number] = {
  heading: "What stays on this device",
  parts: [
    {
      kind: "facts",
      facts: [
        {
          term: "Drafts",
          meaning:
            "Kept for 14 days. On a computer that you say is shared, only until the page closes.",
        },
        {
          term: "A card that you run",
          meaning:
            "Which step you are at, and its time. It holds no words: those are a draft. Kept as long as a draft.",
        },
        {
          term: "Notes not sent yet",
          meaning:
            "Kept until they are sent, or you delete them. If you never come back to this device, they go after 90 days. On a computer that you say is shared, only until the page closes.",
        },
        {
          term: "Uses not sent yet",
          meaning:
            "That you used a lesson, and your line on what came of it. Kept as notes not sent yet are.",
        },
        {
          term: "Records of sending",
          meaning:
            "That a note was sent, kept for a day, and when to try the next one. That you used a lesson, kept for 40 days. They hold no words of yours.",
        },
        {
          term: "Your choices",
          meaning:
            "The team you picked, your favourite cards, the cards opened lately, and where your team’s list is. Kept until you delete them.",
        },
        {
          term: "Your sign-in",
          meaning: "Kept by Microsoft’s sign-in library until the page closes.",
        },
      ],
    },
    {
      kind: "text",
      text: "What is too old goes the next time that anyone opens Technique Cards here. Nobody else is shown your drafts or your notes not sent yet.",
    },
    {
      kind: "text",
      text: "None of this is encrypted. Anyone who can open your account on this device could read it. You can delete it all at the end of this page.",
    },
  ],
};
