/** @jest-environment ./tests/support/browserLike.js */
import { render, screen, within } from "@testing-library/react";

import { deck } from "#domain/cards/deck.ts";
import { getTechnique } from "#domain/cards/getTechnique.ts";
import { techniqueId } from "#domain/cards/technique.ts";
import { PrintPage } from "#tab/features/cards/print/PrintPage.tsx";

const retrospect = getTechnique(techniqueId("retrospect"));

describe("a printed card", () => {
  it("says on its front whether it is the right one, and how to open it", () => {
    render(<PrintPage printed={{ kind: "card", technique: retrospect }} />);
    const front = screen.getByRole("article", { name: "Retrospect: front" });

    for (const words of [
      retrospect.plainName,
      retrospect.promise,
      "After",
      "120 or 240 minutes",
      retrospect.people.words,
      retrospect.place,
      ...retrospect.useWhen,
      ...retrospect.notWhen,
      "Scan to open this card",
    ]) {
      expect(front).toHaveTextContent(words);
    }
    expect(within(front).getByRole("img")).toHaveAccessibleName(/\.$/);
  });

  it("says on its back how to run it in the shortest time, and what stays in the room", () => {
    render(<PrintPage printed={{ kind: "card", technique: retrospect }} />);
    const back = screen.getByRole("article", { name: "Retrospect: back" });

    for (const words of [
      "Smaller project, 120 minutes",
      ...retrospect.versions[0].steps.flatMap(({ minutes, title, how }) => [
        `${minutes} min`,
        title,
        how,
      ]),
      ...retrospect.questions,
      ...retrospect.tips,
      retrospect.confidentiality,
      "There is a longer way too, for 240 minutes. It is on the card's page.",
      "Based on the techniques in the NHS Knowledge Mobilisation Framework.",
      "Last read against its sources on 22 November 2026.",
    ]) {
      expect(back).toHaveTextContent(words);
    }
  });

  it("says nothing of a longer way where there is none", () => {
    const fishbowl = getTechnique(techniqueId("fishbowl"));

    render(<PrintPage printed={{ kind: "card", technique: fishbowl }} />);

    expect(screen.queryByText(/longer way/)).not.toBeInTheDocument();
  });
});

it("a poster has the name, the questions and the steps with their minutes", () => {
  render(<PrintPage printed={{ kind: "poster", technique: retrospect }} />);
  const poster = screen.getByRole("article", { name: "Poster: Retrospect" });

  expect(within(poster).getByRole("heading", { name: retrospect.plainName })).toBeInTheDocument();
  const steps = retrospect.versions[0].steps.map(({ minutes, title }) => `${minutes} min${title}`);
  const rows = within(poster).getAllByRole("listitem");
  expect(rows.map(({ textContent }) => textContent)).toEqual([...retrospect.questions, ...steps]);
});

it("all the cards come front then back, so that paper printed on both sides makes cards", () => {
  render(<PrintPage printed={{ kind: "deck" }} />);

  const sides = screen.getAllByRole("article").map((side) => side.getAttribute("aria-label"));
  expect(sides).toEqual(deck.flatMap(({ name }) => [`${name}: front`, `${name}: back`]));
});
