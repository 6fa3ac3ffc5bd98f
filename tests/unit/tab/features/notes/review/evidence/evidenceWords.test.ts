import type { CheckEvidence } from "#domain/review/checkEvidence.ts";
import { toCheckWords } from "#tab/features/notes/review/evidence/evidenceWords.ts";

type Named = Exclude<CheckEvidence, { who: "unknown" }>;
const by = (who: Named["who"], more: Partial<Named> = {}): CheckEvidence => ({
  who,
  name: "Asha Sample",
  at: "2026-11-22T10:00:00Z",
  ...more,
});

it.each<[CheckEvidence, string]>([
  [by("reviewer"), "Checked by Asha Sample"],
  [
    by("unconfirmed"),
    "Checked by Asha Sample; whether they are a reviewer here could not be confirmed",
  ],
  [
    by("not-reviewer"),
    "Marked as checked by Asha Sample, who is not a reviewer of this team today",
  ],
  [by("author"), "Checked by its author, Asha Sample"],
  [
    by("author", { isNoReviewer: true }),
    "Checked by its author, Asha Sample, who is not a reviewer of this team today",
  ],
  [by("reviewer", { name: "" }), "Checked by somebody without a name"],
  [{ who: "unknown" }, "Who checked this could not be confirmed"],
])("who checked a note is said in the words of the design", (evidence, words) => {
  expect(toCheckWords(evidence)).toBe(words);
});
