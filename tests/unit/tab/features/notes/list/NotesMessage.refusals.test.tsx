/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { GraphError, type GraphErrorDetail } from "#graph/client/GraphError.ts";
import type { GraphFault } from "#graph/client/GraphFault.ts";
import { SettingsProblem } from "#tab/platform/SettingsProblem.ts";
import { expectState } from "#tests/unit/tab/app/expectState.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";

describe("a refusal in place of the notes", () => {
  const refusals: readonly [string, GraphFault, GraphErrorDetail, string, RegExp, string][] = [
    ["is signed out", "signed-out", {}, "You are not signed in", /who you are/, "Sign in"],
    [
      "needs an administrator",
      "consent-needed",
      { code: "administrator_needed" },
      "Your administrator must agree first",
      /Send your administrator this message/,
      "Copy this message",
    ],
    [
      "is in a Teams without nested sign-in",
      "signed-out",
      { code: "no_nested_sign_in" },
      "This version of Teams cannot sign you in",
      /newest Teams app, or open Teams in Edge or Chrome/,
      "Go to the cards",
    ],
    [
      "meets a team whose site is gone",
      "not-found",
      {},
      "The notes were not found",
      /A team owner can check/,
      "Open Is it working?",
    ],
    ["comes when it is busy", "busy", {}, "Microsoft 365 is busy", /Wait a few/, "Try again"],
    [
      "meets a fault of Microsoft 365",
      "unavailable",
      {},
      "Microsoft 365 did not answer as it should",
      /Nothing is lost/,
      "Try again",
    ],
  ];

  it.each(refusals)(
    "is plain to a person who %s",
    async (_, fault, detail, name, meaning, step) => {
      openTab("/app/notes", {
        services: { notes: () => Promise.reject(new GraphError(fault, detail)) },
      });

      await expectState({ title: name, meaning, step });
    },
  );

  it("tells the administrator which settings are wrong, by name", async () => {
    openTab("/app/notes", {
      services: { notes: () => Promise.reject(new SettingsProblem("bad", ["graph", "clientId"])) },
    });

    await expectState({
      title: "Technique Cards has a wrong setting",
      meaning: /Wrong in \/config\.json: graph, clientId\./,
      step: "Open Is it working?",
    });
  });

  it("says that the server has no settings when they are missing", async () => {
    openTab("/app/notes");

    await expectState({
      title: "Technique Cards is not set up on its server",
      meaning: /Your Microsoft 365 administrator can put it right/,
      step: "Open Is it working?",
    });
  });

  it("counts settings out of reach as no connection", async () => {
    openTab("/app/notes", {
      services: { notes: () => Promise.reject(new SettingsProblem("unreachable")) },
    });

    await expectState({
      title: "There is no connection",
      meaning: /Check your network/,
      step: "Try again",
    });
  });

  it("says so on a note's own page too", async () => {
    openTab("/app/notes/5badcc66-67ad-5f88-8193-0d61ee0cb477", {
      services: { notes: () => Promise.reject(new GraphError("busy")) },
    });

    await expect(
      screen.findByRole("heading", { level: 1, name: "Microsoft 365 is busy" }),
    ).resolves.toBeInTheDocument();
  });
});
