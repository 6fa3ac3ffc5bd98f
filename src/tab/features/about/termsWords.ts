import type { AboutText } from "./AboutText.ts";

/** What people may expect of the product, and what is asked of them. */
export const termsWords: AboutText = {
  title: "Terms of use",
  lead: "What Technique Cards is for, what it is not, and what is asked of the people who use it.",
  sections: [
    {
      heading: "What it is for",
      parts: [
        {
          kind: "text",
          text: "Technique Cards helps a team to learn from its own work, and to keep what it learned.",
        },
        {
          kind: "text",
          text: "A note is local learning, not clinical guidance. Follow your policies.",
        },
      ],
    },
    {
      heading: "When somebody has been harmed",
      parts: [
        {
          kind: "text",
          text: "This is not an incident system. Has somebody been harmed, or could they have been? Record it in the incident system first.",
        },
        { kind: "outward", id: "patient-safety-events" },
        {
          kind: "text",
          text: "It is also not a patient record, a complaints system or a place for staff matters.",
        },
      ],
    },
    {
      heading: "Using it well",
      parts: [
        {
          kind: "list",
          items: [
            "No details of patients, ever. That includes anything from which somebody could guess who it was.",
            "Write roles, not the names of colleagues.",
            "Write what helps next time. Do not write who was to blame.",
            "Keep to what the card says about confidence. Agree with the group what may be written down.",
            "Save only what everyone who can read the list may know. The form names them before you save.",
          ],
        },
      ],
    },
    {
      heading: "Where the cards come from",
      parts: [
        {
          kind: "text",
          text: "The cards are based on the techniques in the NHS Knowledge Mobilisation Framework. Their words and pictures are our own.",
        },
        { kind: "outward", id: "framework" },
        {
          kind: "text",
          text: "Technique Cards is not an NHS service, and no NHS body stands behind it. Each card says where its figures come from.",
        },
      ],
    },
    {
      heading: "No warranty",
      parts: [
        {
          kind: "text",
          text: "Technique Cards is free software under the MIT Licence. You may use, copy and change it.",
        },
        {
          kind: "text",
          text: "It comes as it is, with no promise that it suits your purpose or has no faults. Nobody who made it is liable for what comes of using it.",
        },
      ],
    },
  ],
  own: {
    heading: "Your organisation’s own rules",
    text: ["Your organisation’s rules on Teams, on records and on confidentiality hold here too."],
    unknown: "Your organisation’s administrator can tell you where to find them.",
    links: [{ from: "termsLink", label: (name) => `Terms of use of ${name}` }],
    hasEmail: false,
  },
};
