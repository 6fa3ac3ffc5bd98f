import type { AboutText } from "./AboutText.ts";

/** How well everybody can use the product, said honestly. */
export const accessibilityWords: AboutText = {
  title: "Accessibility",
  lead: "Everybody should be able to use Technique Cards. What we aim for, what was tested and what we know is missing.",
  sections: [
    {
      heading: "What you should be able to do",
      parts: [
        {
          kind: "list",
          items: [
            "Do everything with a keyboard alone, and see where you are.",
            "Zoom in to 400% and read without moving sideways.",
            "Use the default, dark or high contrast colours of Teams, or the colours of your computer.",
            "Hear every page with a screen reader. Changes are read out.",
            "Read every card without sign-in, and without script.",
            "Ask your device for less motion, and get it.",
          ],
        },
      ],
    },
    {
      heading: "How far it meets the standard",
      parts: [
        {
          kind: "text",
          text: "We aim for level AA of the Web Content Accessibility Guidelines, version 2.2. We test for it ourselves. Nobody from outside has checked it yet.",
        },
      ],
    },
    {
      heading: "What was tested",
      parts: [
        {
          kind: "list",
          items: [
            "Every page with axe, an automatic checker, in three themes and at three widths.",
            "That no page has to be moved sideways at 320 pixels.",
            "Finding a card, writing a note, saving it and reading it again, with a keyboard alone.",
          ],
        },
        {
          kind: "text",
          text: "These tests run each time the app is changed. An automatic checker finds only some of the faults there can be.",
        },
      ],
    },
    {
      heading: "What we know is missing",
      parts: [
        {
          kind: "list",
          items: [
            "It has not been tried by people who use a screen reader, voice control or a switch every day.",
            "It has not been tried by hand with screen readers such as JAWS, NVDA, Narrator, VoiceOver and TalkBack.",
            "Teams, SharePoint and Microsoft’s sign-in pages are made by Microsoft. We cannot mend them.",
            "Links to further reading lead to other people’s pages, and some of those may be hard to use.",
          ],
        },
      ],
    },
    {
      heading: "About this statement",
      parts: [{ kind: "text", text: "It was prepared on 24 November 2026." }],
    },
  ],
  own: {
    heading: "Tell us what gets in your way",
    text: [
      "Tell your organisation which page it was, what you tried and what you use to read it. You may ask it for the cards in another form.",
      "If you are not content with its answer, the Equality Advisory and Support Service can help.",
    ],
    unknown: "Your organisation’s administrator can tell you whom to write to.",
    links: [
      {
        from: "accessibilityLink",
        label: (name) => `Accessibility statement of ${name}`,
      },
      { from: "supportLink", label: (name) => `Help pages of ${name}` },
    ],
    hasEmail: true,
  },
};
