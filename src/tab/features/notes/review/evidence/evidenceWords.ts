import type { CheckEvidence } from "#domain/review/checkEvidence.ts";

/** What is said of who checked a note (design section 4, "Who checked it"). */
export const evidenceWords = {
  finding: "Finding out who checked this…",
  unreadable: "Who checked this could not be read just now.",
  again: "Try again",
  trying: "One moment…",
  unknown: "Who checked this could not be confirmed",
  unknownWhy: "The list does not show the version in which it was checked.",
  changed: "Changed since it was checked",
  changedBy: (who: string): string => (who === "" ? "." : `, by ${who}.`),
  show: "Show the checked text",
  hide: "Hide the checked text",
  checkedText: "The note as it was when it was checked",
} as const;

/** Who checked it, in one sentence without its full stop. */
export function toCheckWords(evidence: CheckEvidence): string {
  if (evidence.who === "unknown") return evidenceWords.unknown;
  const name = evidence.name === "" ? "somebody without a name" : evidence.name;
  switch (evidence.who) {
    case "reviewer":
      return `Checked by ${name}`;
    case "unconfirmed":
      return `Checked by ${name}; whether they are a reviewer here could not be confirmed`;
    case "not-reviewer":
      return `Marked as checked by ${name}, who is not a reviewer of this team today`;
    case "author":
      return `Checked by its author, ${name}${evidence.isNoReviewer ? ", who is not a reviewer of this team today" : ""}`;
  }
}

/** The one permission that tells who the owners are. */
export const confirmWords = {
  title: "Who checks here is not known",
  meaning:
    "Microsoft 365 tells who owns this team only where an administrator of your organisation has agreed to it. Then a check by an owner can be confirmed. Asking changes nothing.",
  confirm: "Confirm who checks",
  asking: "Asking…",
  confirmed: "It is known now who checks here.",
  refused:
    "It could not be found out. An administrator of your organisation may have to agree first. The notes can be read as before.",
} as const;
