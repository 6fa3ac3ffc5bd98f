/** @jest-environment #tests/support/browserLike.js */

import { asha, ben, card, draft, onDevice, openPage } from "./draftWorld.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

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
