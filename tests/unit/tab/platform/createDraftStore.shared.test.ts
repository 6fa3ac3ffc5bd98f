/** @jest-environment #tests/support/browserLike.js */
import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import type { Draft, DraftStore } from "#tab/platform/DraftStore.ts";
import { keyOf } from "#tests/unit/graph/notes/sampleNote.ts";

import { openDevice } from "./deviceWorld.ts";

const asha = { tenantId: "tenant-a", objectId: "asha" };
const ben = { tenantId: "tenant-a", objectId: "ben" };
const card = "after-action-review";
const monday = "2026-11-16T09:00:00.000Z";
const draft = {
  values: { nextTime: "Ring the pharmacy before noon." },
  at: monday,
  key: keyOf(1),
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** The newest draft of that name. */
type Find = (...asked: Parameters<DraftStore["list"]>) => Draft | undefined;

/** A page opened at this time: what it holds in memory is its own. */
function openPage() {
  const device = openDevice(monday);
  const drafts = createDraftStore(device);
  const find: Find = (person, name) => drafts.list(person, name)[0];
  return { ...device, ...drafts, find };
}
const onDevice = () => JSON.stringify(Object.entries(localStorage));

describe("on a computer that a person calls shared", () => {
  it("keeps their words until the page closes, and not on the device", () => {
    const page = openPage();
    page.keep(asha, card, draft);

    page.sharing.answer("shared");

    expect(page.find(asha, card)).toEqual(draft);
    expect(onDevice()).not.toContain("pharmacy");
    expect(openPage().find(asha, card)).toBeUndefined();
  });

  it("keeps what is typed from then on in memory, and says so", () => {
    const page = openPage();
    page.sharing.answer("shared");

    expect(page.keep(asha, card, draft)).toBe("memory");

    expect(onDevice()).not.toContain("pharmacy");
  });

  it("leaves another person's draft where it was until they come for it", () => {
    openPage().keep(ben, card, draft);
    const page = openPage();
    page.find(asha, card);

    page.sharing.answer("shared");

    expect(onDevice()).toContain("pharmacy");
    expect(openPage().find(ben, card)).toEqual(draft);
    expect(onDevice()).not.toContain("pharmacy");
  });

  it("stays shared for the next person, until somebody says otherwise", () => {
    expect(openPage().sharing.current()).toBe("unasked");
    openPage().sharing.answer("shared");
    expect(openPage().sharing.current()).toBe("shared");

    openPage().sharing.answer("own");

    expect(openPage().sharing.current()).toBe("own");
    expect(openPage().keep(asha, card, draft)).toBe("device");
  });
});
