/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { deck } from "#domain/cards/deck.ts";

import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

describe("the cards home", () => {
  it("shows every card with its plain name before its technical name", () => {
    openTab("/app/");

    const cards = screen.getAllByRole("article");

    expect(cards).toHaveLength(deck.length);
    for (const [place, { plainName, name }] of deck.entries()) {
      const text = cards[place]?.textContent ?? "";
      expect(text.indexOf(plainName)).toBeLessThan(text.indexOf(name));
    }
  });

  it("answers a moment with the card to start with, and says why", async () => {
    const { user } = openTab("/app/");

    await user.click(screen.getByRole("button", { name: "Just finished" }));

    const first = within(screen.getByRole("region", { name: "Start with this" }));
    expect(first.getByText(/^After Action Review/)).toBeInTheDocument();
    expect(first.getByText("Fits because you have just finished.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Just finished" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  it("takes a moment back when it is pressed again", async () => {
    const { user } = openTab("/app/");

    await user.click(screen.getByRole("button", { name: "Stuck" }));
    await user.click(screen.getByRole("button", { name: "Stuck" }));

    expect(screen.getByRole("region", { name: "All techniques" })).toBeInTheDocument();
  });

  it("finds After Action Review for a person who types debreif", async () => {
    const { user } = openTab("/app/");

    await user.type(screen.getByRole("searchbox", { name: "Search techniques" }), "debreif");

    expect(screen.getByRole("link", { name: /Talk through what happened/ })).toBeInTheDocument();
    expect(screen.getAllByRole("article")).toHaveLength(1);
  });

  it("says the count aloud once the person has stopped typing", async () => {
    const { user } = openTab("/app/");

    await user.type(screen.getByRole("searchbox", { name: "Search techniques" }), "debrief");

    await expect(
      screen.findByText("1 technique", { selector: "[role=status] *" }, { timeout: 5000 }),
    ).resolves.toBeInTheDocument();
  });

  it("names what was not found and offers the one next step", async () => {
    const { user } = openTab("/app/?q=zzzz");

    expect(screen.getByText("No technique matches “zzzz”.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear the search" }));

    expect(screen.getAllByRole("article")).toHaveLength(deck.length);
    expect(screen.getByRole("searchbox", { name: "Search techniques" })).toHaveFocus();
  });

  it("has the same search when the person comes back from a card", async () => {
    const { user } = openTab("/app/");
    await user.type(screen.getByRole("searchbox", { name: "Search techniques" }), "debrief");
    await user.click(screen.getByRole("link", { name: /Talk through what happened/ }));

    history.back();

    await expect(
      screen.findByRole("searchbox", { name: "Search techniques" }),
    ).resolves.toHaveValue("debrief");
  });

  it("credits the framework and claims no approval", () => {
    openTab("/app/");

    const credit = screen.getByRole("link", { name: /NHS Knowledge Mobilisation Framework/ });

    expect(credit).toHaveAttribute("href", expect.stringMatching(/^https:/));
    expect(credit).toHaveAttribute("rel", "noopener noreferrer");
    expect(document.body).not.toHaveTextContent(/official|approved|endorsed/i);
  });

  it("has no faults that axe can find", async () => {
    openTab("/app/");

    expect(await findFaults()).toEqual([]);
  });
});
