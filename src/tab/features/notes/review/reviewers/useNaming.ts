import { useState } from "react";

import type { PersonStamp } from "#domain/review/personStamp.ts";
import type { ReviewSettings } from "#domain/review/reviewSettings.ts";
import type { SettingsOutcome } from "#graph/review/ReviewRepository.ts";
import { findWaitingReason } from "#tab/features/notes/sending/findWaitingReason.ts";
import { notSentWords, refusedWords } from "#tab/features/notes/sending/sendingWords.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { reviewersWords } from "./reviewersWords.ts";

export interface Naming {
  readonly isSaving: boolean;
  /** What came of the last change. */
  readonly said: string | undefined;
  readonly name: (people: readonly PersonStamp[]) => Promise<void>;
  readonly remove: (person: PersonStamp) => Promise<void>;
  readonly adopt: () => Promise<void>;
  readonly letGuestsWrite: (mayWrite: boolean) => Promise<void>;
}

/** Who is named, and whether guests write, changed by an owner: each change is saved at once. */
export function useNaming(
  settings: ReviewSettings,
  save: (settings: ReviewSettings) => Promise<SettingsOutcome>,
): Naming {
  const announce = useAnnounce();
  const [isSaving, setIsSaving] = useState(false);
  const [said, setSaid] = useState<string>();

  async function change(next: Partial<ReviewSettings>, done: string): Promise<void> {
    if (isSaving) return;
    setIsSaving(true);
    setSaid(undefined);
    try {
      const outcome = await save({ ...settings, ...next });
      tell(outcome.outcome === "saved" ? done : toWords(outcome));
    } catch (error) {
      const why = findWaitingReason(error);
      if (!why) throw error;
      tell(reviewersWords.notSaved(notSentWords[why]));
    } finally {
      setIsSaving(false);
    }
  }

  function tell(sentence: string): void {
    setSaid(sentence);
    announce(sentence);
  }

  return {
    isSaving,
    said,
    name: (people) => {
      const fresh = people.filter((one) => !settings.reviewers.some(({ id }) => id === one.id));
      const names = fresh.map(({ name }) => name).join(", ");
      return fresh.length === 0
        ? Promise.resolve()
        : change({ reviewers: [...settings.reviewers, ...fresh] }, reviewersWords.added(names));
    },
    remove: ({ id, name }) =>
      change(
        { reviewers: settings.reviewers.filter((one) => one.id !== id) },
        reviewersWords.removed(name),
      ),
    adopt: () => change({}, reviewersWords.adopted),
    letGuestsWrite: (guestsMayWrite) =>
      change(
        { guestsMayWrite },
        guestsMayWrite ? reviewersWords.guestsMay : reviewersWords.guestsMayNot,
      ),
  };
}

function toWords(outcome: Exclude<SettingsOutcome, { outcome: "saved" }>): string {
  switch (outcome.outcome) {
    case "conflict":
      return reviewersWords.conflict;
    case "refused":
      return reviewersWords.refused(refusedWords[outcome.why]);
    case "not-sent":
      return outcome.why === "sign-in-needed"
        ? reviewersWords.notSaved(reviewersWords.signIn)
        : reviewersWords.notSaved(notSentWords[outcome.why]);
  }
}
