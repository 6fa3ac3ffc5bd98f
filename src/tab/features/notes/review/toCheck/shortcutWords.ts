/** What each letter does, and how the switch is explained. */
export const shortcutWords = {
  title: "Keyboard shortcuts",
  meaning:
    "Everything here works with Tab and Enter. If you check many notes, single letters can be quicker. They do nothing while you type. This device remembers your choice.",
  screenReader:
    "If you use a screen reader or speak to your computer, it may need these letters for itself.",
  use: "Use single letters on this device",
  on: "Single letters are on.",
  off: "Single letters are off.",
  key: "Letter",
  does: "What it does",
} as const;

/** In the order in which a note is worked through. */
export const shortcuts = [
  { letter: "J", act: "next", words: "Open the next note" },
  { letter: "K", act: "previous", words: "Open the previous note" },
  { letter: "C", act: "check", words: "Check the open note" },
  { letter: "A", act: "ask-change", words: "Ask for a change in the open note" },
  { letter: "P", act: "practice", words: "Say that the open note was put into practice" },
  { letter: "L", act: "close", words: "Close the open note" },
  { letter: "X", act: "choose", words: "Choose the open note, or no longer" },
  { letter: "B", act: "back", words: "Back to the list" },
] as const;

export type ShortcutAct = (typeof shortcuts)[number]["act"];
