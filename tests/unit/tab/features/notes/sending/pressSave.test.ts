import { findDraft } from "#tab/features/notes/sending/findDraft.ts";
import { returnToForm, toDraft, toDraftName } from "#tab/features/notes/sending/returnToForm.ts";
import { toFormValues } from "#tab/features/notes/sending/toFormValues.ts";
import type { Draft } from "#tab/platform/DraftStore.ts";

import { findWords, key, presses, words, type World } from "./presses.ts";
import { asha, sendingWorld } from "./sendingWorld.ts";

const moments = Array.from({ length: 7 }, (_, count) => count);

describe.each(presses)("the words of $what, from the form to the outbox and back", (one) => {
  /** A page in whose form the words stand, kept as they were typed. */
  function write(world: World) {
    const tab = world.openTab();
    const draft: Draft = {
      values: toFormValues(words),
      at: tab.clock.now().toISOString(),
      key,
      ...one.more,
    };
    tab.drafts.keep(asha, one.name, draft);
    world.clock.time += 1000;
    return { tab, draft };
  }

  it.each(moments)("are never nowhere though the page dies after %d changes on the device", (n) => {
    const world = sendingWorld();
    const { tab, draft } = write(world);

    world.storage.allowChanges(n);
    one.press(tab, draft);
    world.storage.mend();

    expect(findWords(world.openTab(), one.name)).toEqual([words.learned]);
  });

  it.each(moments)("are never nowhere though the device is full after %d writes", (n) => {
    const world = sendingWorld();
    const { tab, draft } = write(world);

    world.storage.allowWrites(n);
    const { where, entry } = one.press(tab, draft);

    expect(findWords(tab, one.name)).toEqual([words.learned]);
    expect(tab.outbox.findWhere(asha, entry.id)).toBe(where);
    world.storage.mend();
    expect(findWords(world.openTab(), one.name)).toEqual([words.learned]);
  });

  it.each(moments)("come back whole though the page dies after %d changes", (n) => {
    const world = sendingWorld();
    const { tab, draft } = write(world);
    const { entry } = one.press(tab, draft);

    world.storage.allowChanges(n);
    returnToForm(tab, entry);
    world.storage.mend();

    expect(findWords(world.openTab(), one.name)).toEqual([words.learned]);
  });

  it.each(moments)("come back whole though the device is full after %d writes", (n) => {
    const world = sendingWorld();
    const { tab, draft } = write(world);
    const { entry } = one.press(tab, draft);

    world.storage.allowWrites(n);
    expect(returnToForm(tab, entry)).toBe(true);

    expect(findWords(tab, one.name)).toEqual([words.learned]);
    expect(tab.outbox.list(asha)).toEqual([]);
  });

  it("are known as words that may have arrived, once they are in the form again", () => {
    const world = sendingWorld();
    const { tab, draft } = write(world);

    const { entry } = one.press(tab, draft);

    returnToForm(tab, entry);

    expect(toDraftName(entry)).toBe(one.name);
    expect(findDraft(tab, asha, one.name)).toEqual({
      ...toDraft(entry),
      at: tab.clock.now().toISOString(),
    });
    expect(toDraft(entry)).toMatchObject({ key, tried: [words], ...one.more });
  });

  it("are offered as a draft no more while they wait, though they had to stay in the form's keeping", () => {
    const world = sendingWorld();
    const { tab, draft } = write(world);
    world.storage.allowWrites(0);

    one.press(tab, draft);

    expect(tab.drafts.list(asha, one.name)).toHaveLength(1);
    expect(findDraft(tab, asha, one.name)).toBeUndefined();
  });

  it("are offered as a draft no more once they were sent, though another tab still has them", () => {
    const world = sendingWorld();
    const { tab, draft } = write(world);
    world.storage.allowWrites(1);
    const { entry } = one.press(tab, draft);
    world.storage.mend();
    const other = world.openTab();
    expect(findWords(other, one.name)).toEqual([words.learned]);

    tab.outbox.removeSent(asha, entry.id, entry.at);

    expect(findWords(other, one.name)).toEqual([]);
  });
});
