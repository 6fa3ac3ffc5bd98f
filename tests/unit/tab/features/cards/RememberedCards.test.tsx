/** @jest-environment ./tests/support/browserLike.js */
import { act, screen, within } from "@testing-library/react";

import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const part = (name: string) => screen.getByRole("region", { name });
const toNames = (name: string) =>
  within(part(name))
    .getAllByRole("link")
    .map(({ textContent }) => textContent);

const keepReview = { name: "Keep After Action Review as a favourite" };

describe("cards that the device remembers", () => {
  it("are not spoken of while there are none", () => {
    openTab("/app/");

    expect(screen.queryByRole("region", { name: "Your favourites" })).not.toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Opened lately" })).not.toBeInTheDocument();
  });

  it("have a favourite at the top of the cards, until it is let go", async () => {
    const { user } = openTab("/app/");
    const star = screen.getByRole("button", keepReview);

    await user.click(star);

    expect(star).toHaveAttribute("aria-pressed", "true");
    expect(star).toHaveFocus();
    expect(toNames("Your favourites")).toEqual(["Talk through what happened and what to change"]);
    await user.click(star);
    expect(star).toHaveAttribute("aria-pressed", "false");
    expect(screen.queryByRole("region", { name: "Your favourites" })).not.toBeInTheDocument();
  });

  it("keep a favourite that was chosen on its own page when the tab is opened again", async () => {
    const { user, close } = openTab("/app/cards/after-action-review");
    await user.click(screen.getByRole("button", keepReview));
    close();

    openTab("/app/");

    expect(screen.getByRole("button", keepReview)).toHaveAttribute("aria-pressed", "true");
    expect(toNames("Your favourites")).toEqual(["Talk through what happened and what to change"]);
  });

  it("show the four cards opened last, without the favourites", () => {
    for (const id of [
      "fishbowl",
      "retrospect",
      "peer-assist",
      "knowledge-cafe",
      "self-assessment",
    ]) {
      openTab(`/app/cards/${id}`).close();
    }
    const { services } = openTab("/app/");
    expect(toNames("Opened lately")).toHaveLength(4);
    expect(within(part("Opened lately")).queryByText("Fishbowl")).not.toBeInTheDocument();
    const [latest] = services.cardMemory.current().opened;

    act(() => {
      if (latest) services.cardMemory.toggleFavourite(latest);
    });

    expect(within(part("Opened lately")).queryByText("Self-assessment")).not.toBeInTheDocument();
    expect(within(part("Opened lately")).getByText("Fishbowl")).toBeInTheDocument();
  });

  it("are shared in one message, the favourites alone, each with its address", async () => {
    const { user, host } = openTab("/app/");
    await user.click(screen.getByRole("button", keepReview));

    await user.click(await screen.findByRole("button", { name: "Share your favourites" }));

    expect(host.sharedPages).toMatchObject([{ subPage: "", needsText: true }]);
    expect(host.sharedPages[0]?.text).toMatch(
      /change \(After Action Review\)\nhttp.*\/app\/cards\/after-action-review\n/,
    );
  });

  it("stand back as soon as something is asked", async () => {
    openTab("/app/cards/fishbowl").close();
    const { user } = openTab("/app/");
    expect(screen.getByRole("region", { name: "Opened lately" })).toBeInTheDocument();

    await user.click(screen.getByRole("button", { name: "Stuck" }));

    expect(screen.queryByRole("region", { name: "Opened lately" })).not.toBeInTheDocument();
  });

  it("are forgotten when everything on the device is deleted", () => {
    openTab("/app/cards/fishbowl").close();
    const { services } = openTab("/app/");

    act(() => services.deleteEverything());

    expect(screen.queryByRole("region", { name: "Opened lately" })).not.toBeInTheDocument();
  });

  it("have no faults that axe can find", async () => {
    openTab("/app/cards/fishbowl").close();
    const { user } = openTab("/app/");
    await user.click(screen.getByRole("button", keepReview));

    expect(await findFaults()).toEqual([]);
  });
});
