import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import { toEditId } from "#tab/platform/Outbox.ts";
import type { Services } from "#tab/platform/services.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import type { SavesHere } from "../form/findSavingPlace.ts";
import { forgetRead } from "../list/useNote.ts";
import {
  findWaitingReason,
  toWaitingReason,
  type WaitingReason,
} from "../sending/findWaitingReason.ts";
import type { NoteSender } from "../sending/NoteSender.ts";
import { useNoteSender } from "../sending/useNoteSender.ts";

/** How far the deleting of a note is. */
export type Removal =
  | { readonly step: "untouched" }
  | { readonly step: "removing" }
  | { readonly step: "failed"; readonly why: WaitingReason | RefusedReason }
  | { readonly step: "removed"; readonly at: Date; readonly webUrl: string | undefined };

/** Deletes a note for good, and every trace of it on this device that is the person's own. */
export function useRemoveNote(): readonly [
  Removal,
  (saved: SavedNote, place: SavesHere) => Promise<void>,
] {
  const services = useServices();
  const sender = useNoteSender();
  const client = useQueryClient();
  const [removal, setRemoval] = useState<Removal>({ step: "untouched" });

  async function remove(saved: SavedNote, place: SavesHere): Promise<void> {
    const { key } = saved.note;
    setRemoval({ step: "removing" });
    // First, so that nothing of it is sent while it is being deleted; put back where it stays.
    const putBack = await takeOut(services, sender, place, key);
    const why = await findWhyNot(services, saved, place).catch((error: unknown) => {
      putBack();
      setRemoval({ step: "failed", why: "unavailable" });
      throw error;
    });
    if (why !== undefined) {
      putBack();
      setRemoval({ step: "failed", why });
      return;
    }
    services.drafts.removeNote(place.person, key);
    sender.forget(key);
    setRemoval({ step: "removed", at: services.clock.now(), webUrl: saved.webUrl });
    forgetRead(client, place.to, key);
  }

  return [removal, remove];
}

/** After what is on its way, if anything is. */
async function takeOut(
  { outbox }: Services,
  { whileWaiting }: NoteSender,
  { person }: SavesHere,
  key: string,
): Promise<() => void> {
  const waiting = [key, toEditId(key)].flatMap((id) => outbox.find(person, id) ?? []);
  for (const entry of waiting) await whileWaiting(entry, ({ id }) => outbox.remove(person, id));
  return () => {
    for (const entry of waiting) outbox.put(entry);
  };
}

/** Why the note is still there; undefined once it is not. */
async function findWhyNot(
  { notes }: Services,
  { note: { key }, itemId }: SavedNote,
  { to }: SavesHere,
): Promise<WaitingReason | RefusedReason | undefined> {
  try {
    const outcome = await (await notes()).remove({ key, itemId }, to, { mayAsk: true });
    if (outcome.outcome === "removed") return undefined;
    return outcome.outcome === "refused" ? outcome.why : toWaitingReason(outcome);
  } catch (error) {
    const why = findWaitingReason(error);
    if (!why) throw error;
    return why;
  }
}
