/** @jest-environment ./tests/support/browserLike.js */
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { Destination } from "#graph/sites/destination.ts";
import { ConfirmWhoChecks } from "#tab/features/notes/review/evidence/ConfirmWhoChecks.tsx";
import { createQueryClient } from "#tab/platform/createQueryClient.ts";
import { ServicesContext } from "#tab/platform/ServicesContext.ts";
import { quietServices } from "#tab/quietServices.ts";
import {
  type DeviceOptions,
  graphOverEmulator,
  type GraphOverEmulator,
} from "#tests/support/graphOverEmulator.ts";
import { keep, noteOf, ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

let world: GraphOverEmulator;
beforeEach(async () => {
  world = graphOverEmulator();
  await keep(world, noteOf("Ask at nine."));
  world.emulator.traffic.clear();
});
afterEach(() => {
  world.close();
});

function show(options: DeviceOptions = {}, to: Destination = ward7) {
  const { notes, review } = world.device("ben", options);
  const services = {
    ...quietServices,
    notes: () => Promise.resolve(notes),
    review: () => Promise.resolve(review),
  };
  render(
    <ServicesContext value={services}>
      <QueryClientProvider client={createQueryClient()}>
        <p>Around it</p>
        <ConfirmWhoChecks to={to} />
      </QueryClientProvider>
    </ServicesContext>,
  );
  return userEvent.setup();
}

const confirm = () => screen.findByRole("button", { name: "Confirm who checks" });
const sent = () => world.emulator.traffic.list().map(({ path }) => path);

describe("the permission that tells who checks", () => {
  it("is asked for by a click alone, and what came of it is said", async () => {
    const user = show();
    const button = await confirm();
    expect(sent()).toEqual([]);

    await user.click(button);

    await expect(screen.findByText("It is known now who checks here.")).resolves.toHaveFocus();
    expect(sent().filter((path) => path.includes("/owners"))).toHaveLength(1);
  });

  it("may be refused, and the page says what that means", async () => {
    const user = show({ whenAsked: "refuses" });

    await user.click(await confirm());

    await expect(screen.findByText(/^It could not be found out/)).resolves.toHaveFocus();
    await expect(confirm()).resolves.toBeEnabled();
  });

  it.each<[string, DeviceOptions, Destination]>([
    ["it is there already", { agreed: ["Sites.ReadWrite.All", "GroupMember.Read.All"] }, ward7],
    [
      "the channel has members of its own",
      {},
      { ...ward7, kind: "channel", membership: "private", channelId: "19:sample" },
    ],
  ])("is not asked for where %s", async (_, options, to) => {
    show(options, to);

    await screen.findByText("Around it");
    await Promise.resolve();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
