import type { SavedNote } from "#domain/notes/learningNote.ts";
import { mergeNotes, withPart } from "#domain/notes/mergeNotes.ts";
import { toLearningNote } from "#domain/notes/toLearningNote.ts";
import { toRawNote } from "#domain/notes/toRawNote.ts";
import { GraphError } from "#graph/client/GraphError.ts";
import { findDraft } from "#tab/features/notes/sending/findDraft.ts";
import { findFailure, type SendOutcome } from "#tab/features/notes/sending/NoteSender.ts";
import { pressChange, type Pressed, pressSave } from "#tab/features/notes/sending/pressSave.ts";
import {
  returnToForm,
  toDraft as toReturned,
  toDraftName,
} from "#tab/features/notes/sending/returnToForm.ts";
import { toEditName } from "#tab/platform/DraftStore.ts";
import { type OutboxEntry, toEditId, type WaitingEdit } from "#tab/platform/Outbox.ts";

import type { CampaignWorld, Place } from "./CampaignWorld.ts";
import type { Ledger } from "./ledger.ts";
import type { SimulatedTab } from "./simulatedTab.ts";
import {
  cardDraft,
  toChanged,
  toDraft,
  toMendedValues,
  toNewValues,
  toNote,
  type Words,
} from "./writing.ts";

/** A note that somebody has saved, for others to find. */
export interface KnownNote {
  readonly key: string;
  readonly place: Place;
}

export interface Desk {
  readonly world: CampaignWorld;
  readonly ledger: Ledger;
  readonly known: KnownNote[];
  readonly words: Words;
}

const inAClick = { mayAsk: true } as const;

/** What a person does at a tab, in the order in which the product's own pages do it. */
export function personAtTab({ world, ledger, known, words }: Desk, tab: SimulatedTab) {
  const { random } = world;
  const { services, person, sender } = tab;
  const { outbox, drafts } = services;

  /** The form, or what was left in it. */
  async function writeNote(): Promise<void> {
    const place = random.pick(tab.actor.places);
    const left = findDraft(services, person, cardDraft);
    const fresh = toDraft(tab, left?.values ?? toNewValues(words, random), random);
    const draft = left?.tried
      ? { ...left, at: fresh.at, values: toMendedValues(left.values, words, random) }
      : fresh;
    drafts.keep(person, cardDraft, draft, left?.key);
    await tab.sleep(random.between(1, 30));
    const note = toNote(tab, draft);
    const press = { to: place.to, person, draft, draftName: cardDraft };
    const pressed = pressSave(services, press, note);
    known.push({ key: pressed.entry.id, place });
    await send(pressed);
  }

  async function send({ entry, where }: Pressed): Promise<void> {
    // Whoever saw the tab die was told nothing.
    ledger.pressed(tab, entry, where);
    if (!tab.isAlive()) return;
    await sender.send(entry, { ...inAClick, isFresh: true, onRefused: takeBack });
  }

  /** The form has its words again, under the same key and knowing what may have arrived. */
  function takeBack(entry: OutboxEntry): void {
    const returned = { ...toReturned(entry), at: services.clock.now().toISOString() };
    drafts.keep(person, toDraftName(entry), returned);
    if (outbox.remove(person, entry.id)) ledger.refused(tab, entry);
    // Whoever may not change a note discards what they wrote.
    if (entry.kind === "edit") drafts.remove(person, toDraftName(entry), returned.key);
  }

  async function findNote({ key, place }: KnownNote): Promise<SavedNote | undefined> {
    try {
      const notes = await tab.notes();
      const found = await notes.findPlace(place.to, inAClick);
      if (found.found !== "ready") return undefined;
      return await notes.findByKey(found.place, key, inAClick);
    } catch (error) {
      if (error instanceof GraphError) return undefined;
      throw error;
    }
  }

  const pickKnown = (): KnownNote | undefined => {
    const mine = known.filter(({ place }) => tab.actor.places.includes(place));
    // Most people change what is new, so that they meet each other.
    return mine.length === 0 ? undefined : random.pick(mine.slice(-12));
  };

  async function changeNote(): Promise<void> {
    const target = pickKnown();
    const saved = target && (await findNote(target));
    if (!target || !saved) return;
    await tab.sleep(random.between(1, 60));
    const waiting = outbox.find(person, toEditId(saved.note.key));
    const edit = waiting?.kind === "edit" ? waiting.edit : undefined;
    const found = edit?.found ?? saved;
    const mine = toChanged(edit?.mine ?? saved.note, words, random);
    const draft = { ...toDraft(tab, {}, random), key: saved.note.key, found };
    const draftName = toEditName(saved.note.key);
    const press = { to: target.place.to, person, draft, draftName };
    await send(pressChange(services, press, found, mine));
  }

  async function deleteNote(): Promise<void> {
    const target = pickKnown();
    const saved = target && (await findNote(target));
    if (!target || !saved) return;
    const notes = await tab.notes();
    const note = { key: saved.note.key, itemId: saved.itemId };
    ledger.deleting(note.key);
    const { outcome } = await notes.remove(note, target.place.to, inAClick);
    if (outcome === "removed") ledger.deleted(tab, target.place.siteId, note.key);
  }

  const waiting = (): readonly OutboxEntry[] => outbox.list(person);

  async function sendNow(): Promise<void> {
    const entries = waiting();
    if (entries.length > 0) await sender.send(random.pick(entries), inAClick);
  }

  async function dropOne(): Promise<void> {
    const entries = waiting();
    if (entries.length === 0) return;
    await sender.whileWaiting(random.pick(entries), (entry) => {
      if (outbox.remove(person, entry.id)) ledger.dropped(tab, entry);
    });
  }

  /** Answers what waits for a person: the other words, or mine; the form again; gone. */
  async function attend(): Promise<void> {
    for (const entry of waiting()) {
      const failure = findFailure(sender.current(), entry);
      if (failure) await answer(entry, failure);
    }
  }

  async function answer(entry: OutboxEntry, failure: SendOutcome): Promise<void> {
    if (failure.outcome === "conflict" && entry.kind === "edit") return decide(entry, failure);
    await sender.whileWaiting(entry, (now) => {
      // Pressed anew in another window meanwhile: that is another story.
      if (now.at !== entry.at) return;
      if (failure.outcome === "refused" && returnToForm(services, now)) ledger.refused(tab, now);
      if (failure.outcome === "gone" && outbox.remove(person, now.id)) ledger.gone(tab, now);
    });
  }

  /** Part by part: theirs, or mine. */
  async function decide(
    entry: WaitingEdit,
    { theirs, parts }: Extract<SendOutcome, { outcome: "conflict" }>,
  ): Promise<void> {
    const { base, found, mine, tried } = entry.edit;
    const { merged } = mergeNotes({
      base: toRawNote(base ?? found.note),
      mine: toRawNote(mine),
      theirs: toRawNote(theirs.note),
      tried: tried.map(toRawNote),
    });
    const chosen = parts
      .filter(() => random.chance(0.5))
      .reduce((note, part) => withPart(note, toRawNote(mine), part), merged);
    const at = services.clock.now().toISOString();
    const edit = { found: theirs, mine: toLearningNote(chosen), tried: [] };
    const pressed = await sender.whileWaiting(entry, (now) => {
      // Pressed anew in another window meanwhile: that is another story.
      if (now.at !== entry.at) return undefined;
      const next: WaitingEdit = { ...entry, edit, at };
      ledger.dropped(tab, entry);
      return { entry: next, where: outbox.put(next) };
    });
    if (pressed) await send(pressed);
  }

  async function doSomething(): Promise<void> {
    await attend();
    const dice = random.next();
    if (dice < 0.5) await writeNote();
    else if (dice < 0.88) await changeNote();
    else if (dice < 0.94) await sendNow();
    else if (dice < 0.96) await dropOne();
    else if (dice < 0.97) await deleteNote();
    else tab.wake(random.pick(["visible", "signed-in"]));
  }

  return { doSomething, sendNow, attend, waiting };
}
