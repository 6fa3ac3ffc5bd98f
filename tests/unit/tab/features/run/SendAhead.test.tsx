/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { openTab } from "#tests/unit/tab/app/openTab.tsx";

import { press } from "./runTab.ts";

it.each([
  ["peer-assist", "Copy the invitation", /^Will you help us to learn before we start\?/],
  ["knowledge-harvesting", "Copy the questions", /Nothing is saved before you have read it\.$/],
])("gives a host of %s a text to send ahead", async (id, button, text) => {
  const tab = openTab(`/app/cards/${id}/run`);
  await screen.findByRole("button", { name: button });

  await press(tab, button);

  await screen.findAllByText("Copied.");
  expect(await navigator.clipboard.readText()).toMatch(text);
});

it("asks for nothing to be sent where nothing has to be", async () => {
  openTab("/app/cards/after-action-review/run");

  await screen.findByRole("button", { name: "Start with the first question" });

  expect(screen.queryByRole("button", { name: /^Copy/ })).not.toBeInTheDocument();
});
