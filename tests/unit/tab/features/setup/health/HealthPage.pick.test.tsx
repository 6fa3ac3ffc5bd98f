/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import type { Need, NeedState, SetUpOutcome } from "#graph/setup/SetUpRepository.ts";
import { samplePeople, sampleTeams } from "#sandbox/seed.ts";
import { inNoTeam } from "#tests/unit/tab/app/inNoTeam.ts";

import { closeNestedSignIn, openNestedSignIn } from "../setUpWorld.ts";
import { findVerdict, openHealth } from "./openHealth.ts";

beforeEach(openNestedSignIn);
afterEach(closeNestedSignIn);

const asha = { tenantId: samplePeople.asha.tenantId, objectId: samplePeople.asha.id };
const [ward, library] = [sampleTeams.ward7, sampleTeams.library].map(({ groupId }) => ({
  kind: "team" as const,
  groupId,
  teamName: "Sample team",
  channelName: "",
}));
const all: readonly Need[] = ["list", "columns", "indexes", "unique-key", "uses-list"];
const whole = all.map((need): NeedState => ({ need, state: "present" }));

it("tells nothing of one team that is true of another, when another is picked meanwhile", async () => {
  let finish: (outcome: SetUpOutcome) => void = () => undefined;
  const settingUp = new Promise<SetUpOutcome>((resolve) => (finish = resolve));
  const { user, services } = openHealth({
    state: inNoTeam({ person: asha }),
    services: {
      listSetUp: () =>
        Promise.resolve({
          check: () => Promise.resolve({ needs: [{ need: "list", state: "missing" }] }),
          setUp: () => settingUp,
        }),
    },
  });
  act(() => services.teamPicks.pick(asha, ward!));
  await findVerdict("This team is not set up yet");
  await user.click(screen.getByRole("button", { name: "Set up" }));

  act(() => services.teamPicks.pick(asha, library!));
  await findVerdict("This team is not set up yet");
  await act(async () => {
    finish({ outcome: "done", health: { needs: whole } });
    await settingUp;
  });

  expect(await screen.findByRole("button", { name: "Set up" })).toBeInTheDocument();
  expect(await findVerdict("This team is not set up yet")).toBeInTheDocument();
  expect(screen.queryByText("Done.", { selector: "[role=status] *" })).not.toBeInTheDocument();
});
