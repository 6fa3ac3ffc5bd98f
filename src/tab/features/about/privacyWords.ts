import type { AboutText } from "./AboutText.ts";
import { deviceSection } from "./deviceSection.ts";

/** What becomes of people's words and data. */
export const privacyWords: AboutText = {
  title: "Privacy",
  lead: "What Technique Cards keeps, where it is kept, who can read it and how to have it removed.",
  sections: [
    {
      heading: "In short",
      parts: [
        {
          kind: "list",
          items: [
            "You can read every card without signing in.",
            "A note you save goes to your team’s own SharePoint list. It goes nowhere else.",
            "Our server keeps nothing: no notes, no names and no record of what you read.",
            "There is no tracking, no advertising and no measuring of visitors.",
          ],
        },
      ],
    },
    {
      heading: "Your notes",
      parts: [
        {
          kind: "text",
          text: "A note holds what you wrote in the form. SharePoint adds who saved it, who changed it and when.",
        },
        {
          kind: "text",
          text: "SharePoint also keeps older versions of a note. A deleted note stays in its recycle bin for a time.",
        },
        {
          kind: "text",
          text: "When you say that you used a lesson, your team’s second list counts it. Your line on what came of it is kept there.",
        },
        {
          kind: "text",
          text: "A file that somebody exports is a copy outside SharePoint. It leaves out who wrote and who checked a note. Private details are looked for first.",
        },
        {
          kind: "text",
          text: "Notes stay until your team deletes them, or until your organisation’s rules on records remove them.",
        },
      ],
    },
    {
      heading: "Who can read a note",
      parts: [
        {
          kind: "list",
          items: [
            "In a team: everyone in that team, guests included. If the team is public, so can anyone in your organisation.",
            "In a private channel: only the members of that channel.",
            "In a shared channel: everyone in it. Some of them may work for other organisations.",
            "Your organisation’s Microsoft 365 administrators can reach what is stored in SharePoint.",
          ],
        },
        {
          kind: "text",
          text: "Before you save, the form tells you where the note goes and who can read it. Microsoft search may show it to the same people.",
        },
      ],
    },
    {
      heading: "No details of patients",
      parts: [
        {
          kind: "text",
          text: "Never write anything that could tell who a patient is. Write roles, not the names of colleagues.",
        },
        {
          kind: "text",
          text: "Your device looks for NHS numbers in every box before a note is saved. While there is one, the note cannot be saved. The number is not sent or recorded.",
        },
        {
          kind: "text",
          text: "When you choose Save, you are also asked once about words that look like one of these:",
        },
        {
          kind: "list",
          items: [
            "a name with a title, such as Mrs or Dr",
            "a date of birth, a postcode, a phone number or an email address",
            "a hospital number, a National Insurance number, or a patient number from Scotland or Northern Ireland",
            "a number that could be an NHS number but may be something else",
            "a bed or a bay by its number.",
          ],
        },
        {
          kind: "text",
          text: "You can remove the words, or say that you have checked them. Words that you leave in are saved with the note. We also save the kinds that you checked, such as “postcode”. We make no other copy of the words.",
        },
        {
          kind: "text",
          text: "We cannot find them all. We miss names without a title, and stories that only one person fits. Read your words again before you save.",
        },
      ],
    },
    deviceSection,
    {
      heading: "What the app may do, and why",
      parts: [
        {
          kind: "text",
          text: "The app acts as you. It can never reach more than you can. It asks for each permission when it is first needed.",
        },
        {
          kind: "facts",
          facts: [
            {
              term: "openid, profile, offline_access",
              meaning: "To know that it is you, and to keep you signed in.",
            },
            {
              term: "Sites.ReadWrite.All",
              meaning:
                "To find your team’s list, and to read and save notes in it. Also to show how a note was changed, and by whom. The app opens none of your files.",
            },
            {
              term: "Sites.Selected",
              meaning:
                "Where your administrator adds each team by itself: in place of Sites.ReadWrite.All and Sites.Manage.All, and for those teams only.",
            },
            {
              term: "Team.ReadBasic.All",
              meaning: "To show the names of your teams, and to tell you if a team is public.",
            },
            {
              term: "Sites.Manage.All",
              meaning: "To make or mend the list. Asked for only when a team is set up or mended.",
            },
            {
              term: "User.Read",
              meaning: "To tell if you own the team, so that you may check its notes.",
            },
            {
              term: "GroupMember.Read.All",
              meaning:
                "To tell who owns the team, so that an owner’s check can be confirmed. Asked for only when you choose “Confirm who checks”. An administrator may have to agree. All the rest works without it.",
            },
          ],
        },
      ],
    },
    {
      heading: "What goes over the network",
      parts: [
        {
          kind: "text",
          text: "Your notes go straight from your device to Microsoft 365. They do not pass through our server.",
        },
        {
          kind: "text",
          text: "Inside Teams, Microsoft’s own library fetches its list of Teams addresses from Microsoft. Nothing that you wrote is sent with it.",
        },
        {
          kind: "text",
          text: "Like any web page, this one reaches you through computers that may log your network address. Your organisation can tell you for how long.",
        },
      ],
    },
  ],
  own: {
    heading: "Who answers for the data, and your rights",
    text: [
      "Your organisation decides how Technique Cards is used. The law calls it the data controller.",
      "You may ask it what is kept about you. You may ask it to correct or delete that. Its data protection or information governance team will help.",
      "If its answer does not satisfy you, you may complain to the Information Commissioner’s Office.",
    ],
    unknown: "Your organisation’s administrator can tell you whom to ask.",
    controller: (name) => `The data controller is ${name}.`,
    links: [{ from: "privacyLink", label: (name) => `Privacy notice of ${name}` }],
    hasEmail: true,
  },
};
