import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import type { WaitingReason } from "#tab/features/notes/sending/findWaitingReason.ts";
import { notSentWords, refusedWords } from "#tab/features/notes/sending/sendingWords.ts";

/** What is said of using a lesson. */
export const useWords = {
  press: "We used this",
  label: "What came of it? (optional)",
  hint: (place: string): string =>
    `One line. Roles, not names. Everyone who can read the notes of ${place} can read it.`,
  count: "Count it",
  cancel: "Cancel",
  number: "Take out the NHS number. It cannot be saved.",
  tooLong: (over: number): string =>
    over === 1 ? "Take out 1 character." : `Take out ${String(over)} characters.`,
  sending: "Counting…",
  counted: "Counted. Thank you.",
  countedIn: (month: string): string => `You said in ${month} that you used this.`,
  waiting: "Not sent yet. Kept on this device. Open Technique Cards here to send it.",
  refused: (because: string): string => `Not counted, because ${because}`,
  yourLine: (effect: string): string => `Your line: ${effect}`,
  sendNow: "Send now",
  tryAgain: "Try again",
  remove: "Delete it from this device",
  removed: "Deleted from this device.",
  heading: "Used by the team",
  times: (count: number, isMore: boolean): string => {
    if (isMore) return `Used more than ${String(count)} times.`;
    return count === 1 ? "Used once." : `Used ${String(count)} times.`;
  },
  never: "Nobody has said yet that they used it.",
  came: "What came of it",
  unread: "How often it was used could not be read.",
} as const;

/** A use has no words that a person would miss, so it is said more shortly than of a note. */
export const toNotSentWords = (why: WaitingReason | undefined): string =>
  why === undefined || why === "not-set-up" ? notSetUp[why ?? "untried"] : notSentWords[why];

const notSetUp = {
  untried: "",
  "not-set-up":
    "This team has no list of uses yet. Ask a team owner to open Is it working? and choose Set up.",
} as const;

export const toRefusedWords = (why: RefusedReason): string => useWords.refused(refusedWords[why]);
