type Fields = Readonly<Record<string, string>>;

interface SampleDecision {
  readonly number: number;
  readonly state: "Checked" | "InPractice" | "Closed" | "ChangeAsked";
  readonly at: Date;
  /** When the note was written. */
  readonly written: Date;
  readonly now: Date;
}

const day = 24 * 60 * 60 * 1000;
const comments = {
  Checked: "",
  InPractice: "Sample: the card is on the board now.",
  Closed: "Sample: another note says this already.",
  ChangeAsked: "Sample: say who will do it.",
} as const;

/** What a reviewer wrote into a sample note; one in 25 is past its date to look again, and one in 40 has an action overdue. */
export function toSampleDecision({ number, state, at, written, now }: SampleDecision): Fields {
  const reviewBy = toReviewDay(written, now, number % 25 === 3);
  return {
    LnState: state,
    LnReviewedAt: at.toISOString(),
    LnReviewComment: comments[state],
    LnReviewBy: toDay(reviewBy),
    LnReviewMonth: toDay(reviewBy).slice(0, 7),
    ...(number % 4 === 1 ? toAction(number, state, at, now) : {}),
  };
}

/** A year on; a note that was looked at again since has its date after today. */
function toReviewDay(written: Date, now: Date, isForgotten: boolean): Date {
  const next = addYear(written);
  return isForgotten || next > now ? next : toReviewDay(next, now, isForgotten);
}

function toAction(number: number, state: SampleDecision["state"], at: Date, now: Date): Fields {
  const due = new Date(at.getTime() + 60 * day);
  const isOpen = state !== "InPractice" && (due > now || number % 40 === 1);
  return {
    LnAction: "Sample: put a card on the board.",
    LnActionOwner: "Shift lead",
    LnActionDue: toDay(due),
    LnActionState: isOpen && state !== "Closed" ? "Open" : "Done",
  };
}

const toDay = (date: Date): string => date.toISOString().slice(0, 10);

const addYear = (date: Date): Date =>
  new Date(Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate()));
