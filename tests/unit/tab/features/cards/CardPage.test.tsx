/** @jest-environment ./tests/support/browserLike.js */
import { screen, within } from "@testing-library/react";

import { deck } from "#domain/cards/deck.ts";
import { findTechnique } from "#domain/cards/findTechnique.ts";

import { openTab } from "#tests/unit/tab/app/openTab.tsx";
import { findFaults } from "#tests/unit/tab/ui/findFaults.ts";

const review = "/app/cards/after-action-review";

describe("a card's page", () => {
  it.each(deck)("shows everything that $name has to say", (technique) => {
    openTab(`/app/cards/${technique.id}`);

    for (const sentence of [
      technique.promise,
      technique.what,
      technique.confidentiality,
      technique.nhs,
      technique.online,
      ...technique.useWhen,
      ...technique.notWhen,
      ...technique.questions,
      ...technique.tips,
      ...technique.pitfalls,
      ...technique.outputs,
    ]) {
      expect(screen.getAllByText(sentence)[0]).toBeInTheDocument();
    }
  });

  it("has both sides under headings of their own", () => {
    openTab(review);

    expect(screen.getByRole("region", { name: "In short" })).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "How to run it" })).toBeInTheDocument();
  });

  it("shows the steps of the length that the person chooses", async () => {
    const [short, long] = findTechnique("after-action-review")?.versions ?? [];
    const { user } = openTab(review);

    await user.click(screen.getByRole("radio", { name: /60 min/ }));

    const side = within(screen.getByRole("region", { name: "How to run it" }));
    expect(side.getByText(long?.steps[0]?.how ?? "")).toBeInTheDocument();
    expect(side.queryByText(short?.steps[0]?.how ?? "")).not.toBeInTheDocument();
  });

  it("starts with the length that its address names", () => {
    openTab(`${review}?v=60-minutes`);

    expect(screen.getByRole("radio", { name: /60 min/ })).toBeChecked();
  });

  it("passes over a length in the address that there is not", () => {
    openTab(`${review}?v=constructor`);

    expect(screen.getByRole("radio", { name: /15 min/ })).toBeChecked();
  });

  it("keeps the chosen length in its address", async () => {
    const { user } = openTab(review);

    await user.click(screen.getByRole("radio", { name: /60 min/ }));

    expect(location.search).toBe("?v=60-minutes");
  });

  it("ends with what to do next, each with its reason", () => {
    const technique = findTechnique("after-action-review");
    openTab(review);

    const next = within(screen.getByRole("region", { name: "What next?" }));

    expect(next.getAllByRole("link")).toHaveLength(technique?.goesWellWith.length ?? 0);
    for (const { why } of technique?.goesWellWith ?? []) {
      expect(next.getByText(why)).toBeInTheDocument();
    }
  });

  it("leads only to cards that exist", () => {
    openTab(review);

    const cards = screen
      .getAllByRole("link")
      .map((link) => /^\/app\/cards\/([^/]+)$/.exec(link.getAttribute("href") ?? "")?.[1])
      .filter((id) => id !== undefined);

    for (const id of cards) expect(findTechnique(id)).toBeDefined();
  });

  it("says that further reading leaves Teams", () => {
    openTab(review);

    const outside = screen.getAllByRole("link", { name: /opens outside Teams/ });

    expect(outside.length).toBeGreaterThan(3);
    for (const link of outside) expect(link).toHaveAttribute("target", "_blank");
  });

  it("offers a link to itself through the host", async () => {
    const { user, host } = openTab(review);

    await user.click(screen.getByRole("button", { name: "Share" }));

    expect(host.shared).toEqual(["cards/after-action-review"]);
    expect(screen.getAllByText("Link ready to share.")[0]).toBeInTheDocument();
  });

  it("is there in a browser of its own, where the link is copied", () => {
    openTab(review, { state: { state: "outside", why: "browser" } });

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/Talk through/);
    expect(screen.getByRole("button", { name: "Copy link" })).toBeInTheDocument();
  });

  it("does not offer to start a run yet", () => {
    openTab(review);

    expect(screen.queryByRole("button", { name: /^Start/ })).not.toBeInTheDocument();
  });

  it("has no faults that axe can find", async () => {
    openTab(review);

    expect(await findFaults()).toEqual([]);
  });
});
