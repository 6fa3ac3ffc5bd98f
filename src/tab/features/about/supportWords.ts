import { healthAddress } from "#tab/ui/addresses.ts";

import type { AboutText } from "./AboutText.ts";

/** Where help is, in the order in which it helps most. */
export const supportWords: AboutText = {
  title: "Help and support",
  lead: "What to try first, whom to ask, and what to do if private details are in a note.",
  sections: [
    {
      heading: "First, see if it is working",
      parts: [
        {
          kind: "text",
          text: "“Is it working?” lists what the app needs in your team. It says what is missing and who can mend it.",
        },
        { kind: "page", address: healthAddress, label: "Is it working?" },
      ],
    },
    {
      heading: "Are my words safe?",
      parts: [
        {
          kind: "text",
          text: "A note that could not be sent stays on this device. Open Technique Cards here again, and it is sent by itself.",
        },
        {
          kind: "text",
          text: "A draft stays on this device for 14 days. On a shared computer, it goes when the page closes.",
        },
      ],
    },
    {
      heading: "Whom to ask",
      parts: [
        {
          kind: "facts",
          facts: [
            {
              term: "An owner of your team",
              meaning:
                "The team is not set up, you cannot save there, or a note should be deleted.",
            },
            {
              term: "Your library or knowledge service",
              meaning: "Which technique to choose, how to run it, or help on the day.",
            },
            {
              term: "Your Microsoft 365 administrator",
              meaning: "You cannot sign in, a permission is missing, or the app is not in Teams.",
            },
          ],
        },
        { kind: "outward", id: "library-for-leaders" },
      ],
    },
    {
      heading: "What to tell them",
      parts: [
        {
          kind: "list",
          items: [
            "What you wanted to do, and what you pressed last.",
            "The words on the page. The report from “Is it working?” is best: it names nobody.",
            "The day and the time.",
            "Whether you were in Teams on a computer, on a phone or in a browser.",
          ],
        },
        {
          kind: "text",
          text: "Please send no note, no details of patients and no password.",
        },
      ],
    },
    {
      heading: "If private details are in a note",
      parts: [
        {
          kind: "text",
          text: "Tell an owner of the team and your information governance team at once. Say where the note is. Do not repeat the details.",
        },
        {
          kind: "text",
          text: "Do not just edit the note, because SharePoint keeps the older text. An owner must delete it, then empty both recycle bins of the site.",
        },
        {
          kind: "text",
          text: "Say also where the words may have gone by now, such as a chat, a message or a copied file.",
        },
      ],
    },
    {
      heading: "If somebody has been harmed",
      parts: [
        {
          kind: "text",
          text: "Record it in the incident system first. This app and its helpers cannot do that for you.",
        },
        { kind: "outward", id: "patient-safety-events" },
      ],
    },
  ],
  own: {
    heading: "Your organisation’s own help",
    text: ["Your organisation runs this copy of Technique Cards and helps the people who use it."],
    unknown: "Your organisation’s administrator can tell you where to find that help.",
    links: [{ from: "supportLink", label: (name) => `Help pages of ${name}` }],
    hasEmail: true,
  },
};
