/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import type { SaveOutcome } from "#graph/notes/NotesRepository.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { createWorld, openTab } from "#tests/unit/tab/app/openTab.tsx";

const answering = (outcome: SaveOutcome) => () =>
  Promise.resolve({ ...createWorld().device("asha").notes, save: () => Promise.resolve(outcome) });

const withCode = (code: string) => answering({ outcome: "not-sent", why: "sign-in-needed", code });

describe("a note that waits for something that sending again cannot cure", () => {
  it.each([
    [
      "the server's settings",
      () => Promise.reject(new SettingsProblem("bad", ["graph"])),
      /Your Microsoft 365 administrator can open Is it working\?/,
    ],
    ["an administrator", withCode("administrator_needed"), /only a Microsoft 365 administrator/],
    ["another Teams", withCode("no_nested_sign_in"), /This version of Teams cannot sign you in/],
  ])("says that it is %s, and where to look", async (_, notes, reason) => {
    const { user } = openTab("/app/cards/after-action-review/note", { services: { notes } });
    await user.click(screen.getByRole("textbox", { name: /Next time, do this/ }));
    await user.paste("Ring the lab.");

    await user.click(screen.getByRole("button", { name: "Save" }));

    await screen.findByRole("heading", { name: /^Not sent yet/ });
    expect(screen.getByText(reason)).toBeInTheDocument();
    expect(screen.getAllByRole("link", { name: "Is it working?" })[0]).toHaveAttribute(
      "href",
      "/app/health",
    );
  });
});
