/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { deck } from "#domain/cards/deck.ts";

import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const part = (name: string) => screen.getByRole("region", { name });
const press = (name: string) => screen.getByRole("button", { name });

describe("the answer to what is happening", () => {
  it("re-ranks with each thing that the person says", async () => {
    const { user } = openTab("/app/");
    await user.click(press("Just finished"));
    await user.click(press("2+ hours"));
    expect(within(part("Start with this")).getByText(/^Retrospect/)).toBeInTheDocument();

    await user.click(press("15 min"));

    const first = within(part("Start with this"));
    expect(first.getByText("After Action Review · 15 minutes, 3 to 12 people")).toBeInTheDocument();
    expect(
      first.getByText("Fits because you have just finished and have 15 minutes."),
    ).toBeInTheDocument();
    expect(within(part("Nearly fits")).getByText("Needs at least 2 hours.")).toBeInTheDocument();
    expect(press("15 min")).toHaveFocus();
  });

  it("says for each other card that fits why it does, and for each near miss what would have to change", () => {
    openTab("/app/?moment=bring-together&minutes=30&people=up-to-3");

    const near = within(part("Nearly fits"));

    expect(near.getByText("Needs at least 12 people.")).toBeInTheDocument();
    expect(near.getByText("Needs 15 more minutes.")).toBeInTheDocument();
  });

  it("shows every card once, whatever is said", () => {
    openTab("/app/?moment=stuck&minutes=60&people=4-to-12&place=online");

    const names = screen
      .getAllByRole("article")
      .map((card) => within(card).getByRole("heading").textContent);

    expect(new Set(names)).toEqual(new Set(deck.map(({ plainName }) => plainName)));
    expect(names).toHaveLength(deck.length);
  });

  it("says which moment the other cards are for", async () => {
    const { user } = openTab("/app/");

    await user.click(press("Stuck"));

    expect(
      within(part("Other techniques")).getByText("For when someone is leaving."),
    ).toBeInTheDocument();
  });

  it("says that nothing fits, and what nearly does", () => {
    openTab("/app/?moment=someone-leaving&minutes=15&people=13-or-more");

    expect(screen.getByText(/^No technique fits all of that/)).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Start with this" })).not.toBeInTheDocument();
    expect(within(part("Nearly fits")).getByText("Works with up to 8 people.")).toBeInTheDocument();
  });

  it("opens a card at the steps that fit", async () => {
    const { user } = openTab("/app/?moment=just-finished&minutes=60");

    await user.click(within(part("Start with this")).getByRole("link"));

    expect(screen.getByRole("radio", { name: /60 min/ })).toBeChecked();
  });

  it("combines with the search", async () => {
    const { user } = openTab("/app/?moment=just-finished");

    await user.type(screen.getByRole("searchbox"), "fishbowl");

    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.getByText(/^No technique fits all of that/)).toBeInTheDocument();
  });

  it("leaves the focus on the page when the last answer is taken back, and its question goes", async () => {
    const { user } = openTab("/app/?minutes=15");

    await user.click(press("15 min"));

    expect(screen.queryByRole("button", { name: "15 min" })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("says of a link only what is so of the answer on the screen", async () => {
    const { user } = openTab("/app/?moment=stuck");
    await user.click(await screen.findByRole("button", { name: "Share this answer" }));
    await within(part("Start with this")).findByText("Link ready to share.");

    await user.click(press("Just finished"));

    expect(
      within(part("Start with this")).queryByText("Link ready to share."),
    ).not.toBeInTheDocument();
  });

  it("is said aloud once the person pauses", async () => {
    const { user } = openTab("/app/");

    await user.click(press("Just finished"));

    await expect(
      screen.findByText(
        "2 techniques fit. First: Talk through what happened and what to change",
        {
          selector: "[role=status] *",
        },
        { timeout: 5000 },
      ),
    ).resolves.toBeInTheDocument();
  });

  it("is not said aloud when the page is opened with it, since it is there to be read", async () => {
    openTab("/app/?moment=just-finished");

    // Longer than the pause after which an answer is said.
    await new Promise((done) => setTimeout(done, 1000));

    expect(screen.getByRole("status")).toHaveTextContent(/^$/);
  });

  it("has no faults that axe can find", async () => {
    openTab("/app/?moment=just-finished&minutes=15&people=4-to-12");

    expect(await findFaults()).toEqual([]);
  });
});
