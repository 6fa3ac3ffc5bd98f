/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import type { HostState } from "#tab/platform/Host.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { inNoTeam, inWard7Unknown } from "#tests/unit/tab/app/inNoTeam.ts";
import { keyOf } from "#tests/unit/graph/notes/sampleNote.ts";
import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const form = "/app/cards/after-action-review/note";
const choose = "Choose your team";
const back = "Back to After Action Review";

const nextTime = () => screen.getByRole("textbox", { name: /Next time, do this/ });

async function write(user: UserEvent, words: string): Promise<void> {
  await user.click(nextTime());
  await user.paste(words);
}

const obstacles: readonly [string, HostState, string, RegExp, string][] = [
  [
    "a browser of its own",
    { state: "outside", why: "browser" },
    "Notes are saved in Teams",
    /browser of its own/,
    back,
  ],
  [
    "a person's own page before they have picked a team",
    inNoTeam(),
    "No team is chosen yet",
    /no team around this page/,
    choose,
  ],
  [
    "a chat",
    inNoTeam({ surface: "chat" }),
    "A chat has no notes of its own",
    /a chat is not/,
    choose,
  ],
  [
    "a meeting without a channel",
    inNoTeam({ surface: "meeting" }),
    "This meeting is not in a channel",
    /none around this meeting/,
    choose,
  ],
  [
    "a channel that Teams does not name",
    inNoTeam({ surface: "channel" }),
    "Teams did not say which team this is",
    /cannot be saved here/,
    "Open this page again",
  ],
  [
    "a team in which they are a guest",
    inWard7({ guest: true }),
    "Guests cannot save notes here",
    /Ask a member of the team to save/,
    back,
  ],
  [
    "an archived team",
    inWard7({ archived: true }),
    "This team is archived",
    /A team owner can bring it back/,
    "Read its notes",
  ],
  [
    "a shared channel of another organisation",
    inWard7({ crossTenant: true }),
    "This channel belongs to another organisation",
    /Ask somebody from the other organisation/,
    back,
  ],
];

const unanswered: readonly [string, HostState, string, RegExp, string][] = [
  [
    "a host that never answers",
    { state: "outside", why: "silent" },
    "Teams did not answer",
    /cannot be read or saved here/,
    "Open this page again",
  ],
  [
    "a host that does not say who is here",
    inWard7Unknown(),
    "Teams did not say who you are",
    /nothing can be saved/,
    "Open this page again",
  ],
];

describe("where a note can never be saved", () => {
  it.each([...obstacles, ...unanswered])(
    "a person in %s learns it before they write, with one next step",
    async (_, state, title, meaning, step) => {
      openTab(form, { state });

      const main = within(screen.getByRole("main"));
      expect(main.getByRole("heading", { level: 1 })).toHaveTextContent(title);
      expect(main.getByText(meaning)).toBeInTheDocument();
      expect(main.queryByRole("textbox")).not.toBeInTheDocument();
      const steps = [...main.queryAllByRole("button"), ...main.queryAllByRole("link")];
      const quiet = step === back ? [] : [`‹ ${back}`];
      expect(steps.map(({ textContent }) => textContent).sort()).toEqual([...quiet, step].sort());
      expect(await findFaults()).toEqual([]);
    },
  );

  it.each(obstacles)(
    "a person in %s keeps the draft that they have, with the reason beside it",
    async (_, state, title) => {
      const person = state.state === "teams" ? state.context.person : undefined;
      const { services, close } = openTab("/app/");
      services.drafts.keep(person, "after-action-review", {
        values: { nextTime: "Some words." },
        at: "2026-11-20T10:00:00Z",
        key: keyOf(1),
      });
      close();

      const { user } = openTab(form, { state, services: { drafts: services.drafts } });

      expect(nextTime()).toHaveValue("Some words.");
      expect(screen.getByText(/Your draft stays here\./)).toHaveTextContent(title);
      expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
      await user.clear(nextTime());
      expect(nextTime()).toHaveValue("");
    },
  );

  it.each(unanswered)(
    "a person in %s who has already written is told to copy the words first",
    async (_, state, title) => {
      const { user, host } = openTab(form, { state: { state: "connecting" } });
      await write(user, "Some words.");

      act(() => host.become(state));

      expect(nextTime()).toHaveValue("Some words.");
      expect(screen.getByText(/Copy them first/)).toHaveTextContent(title);
    },
  );

  it("gives the form to a person whose slow host answers after all", () => {
    const { host } = openTab(form, { state: { state: "outside", why: "silent" } });

    act(() => host.become(inWard7()));

    expect(nextTime()).toBeInTheDocument();
  });

  it("keeps the focus on the page when an empty box gives way to the reason, and when a form comes after all", async () => {
    const { user, host } = openTab(form, { state: { state: "connecting" } });
    await user.click(nextTime());

    act(() => host.become({ state: "outside", why: "silent" }));

    const title = () => screen.getByRole("heading", { level: 1 });
    expect(title()).toHaveTextContent("Teams did not answer");
    expect(title()).toHaveFocus();
    screen.getByRole("button", { name: "Open this page again" }).focus();
    act(() => host.become(inWard7()));
    expect(title()).toHaveTextContent("Write a learning note");
    expect(title()).toHaveFocus();
  });

  it("leads a person with a draft and no team to the choice of a team", async () => {
    const { user, host } = openTab(form, { state: { state: "connecting" } });
    await write(user, "Some words.");
    act(() => host.become(inNoTeam()));

    await user.click(screen.getByRole("link", { name: choose }));

    expect(location.pathname).toBe("/app/team");
  });
});
