/** What a note's history says. */
export const historyWords = {
  title: "History of this note",
  loading: "Reading the note's history",
  how: "Newest first. Words that were added are underlined. Words that were taken out are crossed out.",
  added: "Added:",
  taken: "Taken out:",
  end: "End.",
  nothing: "Nothing",
  nobody: "somebody without a name",
  first: "The note as it was first saved.",
  oldest:
    "The note as it was then. What it was before is not kept: the list keeps a few versions only.",
  unshown: "Something was changed that this page does not show.",
  older: "Show older changes",
  unchanged: "Nobody has changed this note since it was saved.",
  tags: "Tags",
} as const;

/** Versions are kept only where the list is set so. */
export const noVersionsWords = {
  title: "No older versions are kept",
  meaning:
    "SharePoint shows no versions of this note, so nobody can tell here what it was before. A team owner can turn on version history in the settings of the list. Then changes from that day on stand here.",
} as const;
