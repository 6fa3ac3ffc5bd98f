/** What the window says in which the tab is added to a channel. */
export const configureWords = {
  tabName: "Technique Cards",
  title: "Add Technique Cards",
  what: "This tab holds short cards that help a team to learn together, and the team's own learning notes.",
  adding: "Everyone in this channel will see the tab once you choose Save.",
  notOffered:
    "This version of Teams did not take the tab. Close this window, update Teams, then try again. Your Teams administrator can help.",
  checking: "Looking for the list of notes",
  setUp: "Set up the list for notes now",
  settingUp: "Setting up…",
  repairNow: "Repair the list for notes now",
  repairing: "Repairing…",
  there: "The list for notes is here",
  thereMeaning: "Nothing more needs to be done. Choose Save.",
  done: "The list for notes is set up",
  doneMeaning: "Notes can be saved here from now on. Choose Save.",
  missing: "This team has no list for notes yet",
  missingMeaning:
    "Notes are kept in a list in the team's own SharePoint site. A team owner can set it up now, or later in Is it working?",
  administrator: "Your administrator makes the list for notes",
  administratorMeaning:
    "Your organisation adds each team by itself, and this team is not ready yet. Choose Save all the same. Cards can be read, and notes wait on the device. After that, open Is it working? to see what to send your administrator.",
  repair: "The list for notes needs a repair",
  repairMeaning:
    "A part of it is missing, so notes may be refused. A team owner can repair it now, or later in Is it working?",
  notKnown: "We could not look for the list for notes",
  offline: "There is no connection, so we could not look for the list",
  noTeam: "There is no team around this chat",
  noTeamMeaning: "The cards can be read by everyone. For notes, each person chooses a team.",
  notHere: "No list can be set up here",
  notHereMeaning:
    "This team is archived or belongs to another organisation. The cards can be read by everyone.",
  waiting:
    "If you may not set it up, the tab works all the same. Cards can be read, and notes wait for an owner.",
  outside: {
    title: "This page belongs in Teams",
    meaning:
      "It opens when Technique Cards is added to a channel. Nothing can be added from here. The cards can be read anywhere.",
    step: "Go to the cards",
  },
} as const;
