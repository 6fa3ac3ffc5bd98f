/** @jest-environment ./tests/support/browserLike.js */
import { takeSealedMessage } from "#tab/platform/takeSealedMessage.ts";

import { sealed } from "./sealedMessage.ts";

const openAt = (path: string): void => history.replaceState({ kept: true }, "", path);

describe("a message in the page's address", () => {
  it("is taken out of it, and the rest of the address stays", () => {
    openAt(`/app/message?theme=dark#${sealed}`);

    expect(takeSealedMessage(window)).toBe(sealed);

    expect(document.URL).toBe("http://localhost/app/message?theme=dark");
    expect(history.state).toEqual({ kept: true });
  });

  it.each(["", "#", "#words", "#a.b.c", `#${sealed}&more`, "#<b>.x.y.z.w"])(
    "is none where the fragment is %p, and that goes too",
    (hash) => {
      openAt(`/app/message${hash}`);

      expect(takeSealedMessage(window)).toBeUndefined();

      expect(document.URL).toBe("http://localhost/app/message");
    },
  );

  it("is looked for on its own page only", () => {
    openAt("/app/cards/retrospect#how-to-run-it");

    expect(takeSealedMessage(window)).toBeUndefined();

    expect(location.hash).toBe("#how-to-run-it");
  });
});
