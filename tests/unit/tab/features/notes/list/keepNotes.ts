import { afterActionReview } from "#domain/cards/content/afterActionReview.ts";
import { buildNote } from "#domain/notes/buildNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { noteKey } from "#domain/notes/noteKey.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { samplePeople, sampleTeams } from "#sandbox/seed.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";

export const ward7: Destination = {
  kind: "team",
  groupId: sampleTeams.ward7.groupId,
  teamName: "Ward 7 (sample)",
  channelName: "General",
};

/** A note as the form would make it, with what the test wants different. */
export function noteOf(nextTime: string, changes: Partial<LearningNote> = {}): LearningNote {
  const answers = {
    values: { nextTime, happened: "We waited.", "keep-doing": "The board." },
    kind: "Improve",
    reuse: true,
    action: { what: "Move the board", owner: "Ward clerk", due: "2026-12-01" },
    agreed: false,
  } as const;
  const note = buildNote({
    technique: afterActionReview,
    answers,
    key: noteKey(crypto.randomUUID()),
    now: new Date(),
    authorOid: samplePeople.asha.id,
    source: "tab",
  });
  return { ...note, ...changes };
}

/** Saves notes to the ward's list, as Asha. */
export async function keep(
  world: GraphOverEmulator,
  ...notes: readonly LearningNote[]
): Promise<void> {
  const { notes: repository } = world.device("asha");
  for (const note of notes) await repository.save(note, ward7, { mayAsk: true });
}
