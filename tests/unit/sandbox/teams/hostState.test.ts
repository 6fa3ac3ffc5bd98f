import fc from "fast-check";

import {
  hostBehaviours,
  signInBehaviours,
  surfaces,
  themes,
  widths,
} from "#sandbox/teams/hostChoices.ts";
import { toHostState, toPlaceOf, toQuery } from "#sandbox/teams/hostState.ts";

import { sampleDirectory, stateAt } from "./sampleDirectory.ts";

it("opens on the first person's first channel when the address says nothing", () => {
  const state = stateAt();

  expect(state).toMatchObject({
    person: "asha",
    team: "ward",
    channel: "general",
    surface: "channel",
    tab: "cards",
    theme: "default",
    width: "desktop",
    host: "nested",
    signin: "silent",
    page: "",
  });
});

it("opens for somebody from elsewhere on the one channel that they can see", () => {
  const state = stateAt({ person: "eve" });

  expect(state).toMatchObject({ team: "ward", channel: "discharge" });
});

it("goes to a channel that is named even when its team is not", () => {
  const state = stateAt({ channel: "nights-general" });

  expect(state).toMatchObject({ team: "nights", channel: "nights-general" });
});

it("leaves somebody who takes another's seat in the same channel, if they can see it", () => {
  const discharge = stateAt({ channel: "discharge" });
  const handover = stateAt({ channel: "handover" });

  expect(toPlaceOf(sampleDirectory, "eve", discharge).channel).toBe("discharge");
  expect(toPlaceOf(sampleDirectory, "ben", handover).channel).toBe("general");
});

it("leaves somebody in a channel that is closed to them, where Teams shows it anyway", () => {
  const handover = stateAt({ channel: "handover", closed: "yes" });

  expect(toPlaceOf(sampleDirectory, "ben", handover).channel).toBe("handover");
});

it.each([
  ["channel", "desktop"],
  ["personal", "desktop"],
  ["chat", "desktop"],
  ["meeting", "320"],
  ["meeting-channel", "320"],
])("opens a %s at its usual width", (surface, width) => {
  const state = stateAt({ surface });

  expect(state).toMatchObject({ surface, width });
});

it("stays as usual when the address holds nonsense", () => {
  const state = stateAt({
    person: "x",
    surface: "x",
    team: "x",
    channel: "x",
    theme: "x",
    width: "9",
    host: "x",
  });

  expect(state).toEqual(stateAt());
});

it("finds every state again from its own address", () => {
  const places = sampleDirectory.teams.flatMap(({ groupId: team, channels }) =>
    channels.map(({ id: channel }) => ({ team, channel })),
  );
  const states = fc
    .record({
      place: fc.constantFrom(...places),
      person: fc.constantFrom(...sampleDirectory.people.map(({ id }) => id)),
      surface: fc.constantFrom(...surfaces),
      tab: fc.constantFrom("posts" as const, "cards" as const),
      theme: fc.constantFrom(...themes),
      width: fc.constantFrom(...widths),
      host: fc.constantFrom(...hostBehaviours),
      signin: fc.constantFrom(...signInBehaviours),
      archived: fc.boolean(),
      closed: fc.boolean(),
      removed: fc.boolean(),
      action: fc.boolean(),
      page: fc.string(),
    })
    .map(({ place, ...rest }) => ({ ...place, ...rest }));

  fc.assert(
    fc.property(states, (state) => {
      const address = toQuery(state).toString();

      expect(toHostState(new URLSearchParams(address), sampleDirectory)).toEqual(state);
    }),
  );
});
