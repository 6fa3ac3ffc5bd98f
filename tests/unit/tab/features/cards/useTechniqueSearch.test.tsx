/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import { openTab } from "#tests/unit/tab/app/openTab.tsx";

/** A page that is busy until the test says that it has nothing else to do. */
function createBusyPage(): { readonly rest: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  window.requestIdleCallback = (run) => waiting.push(() => run(new IdleNow()));
  window.cancelIdleCallback = () => undefined;
  return {
    rest: () =>
      act(async () => {
        for (const run of waiting.splice(0)) run();
        await import("#domain/cards/deck.ts");
      }),
  };
}

class IdleNow implements IdleDeadline {
  readonly didTimeout = false;
  readonly timeRemaining = () => 50;
}

it("finds cards by their names at once, and by what they say when they are here, while a person types", async () => {
  const page = createBusyPage();
  const { user } = openTab("/app/");
  const box = screen.getByRole("searchbox", { name: "Search techniques" });
  await user.type(box, "fishbowl");
  expect(screen.getByRole("link", { name: /A few people talk/ })).toBeInTheDocument();
  await user.clear(box);
  await user.type(box, "slides");
  expect(screen.getByText("No technique matches “slides”.")).toBeInTheDocument();

  await page.rest();

  expect(screen.getByRole("link", { name: /A few people talk/ })).toBeInTheDocument();
  expect(screen.getByRole("searchbox", { name: "Search techniques" })).toBe(box);
  expect(box).toHaveValue("slides");
  expect(box).toHaveFocus();
});

it("has the same cards at once when the person comes back from one", async () => {
  const page = createBusyPage();
  const { user } = openTab("/app/?q=slides");
  await page.rest();
  await user.click(screen.getByRole("link", { name: /A few people talk/ }));

  await user.click(screen.getByRole("link", { name: "Cards" }));
  await user.type(screen.getByRole("searchbox", { name: "Search techniques" }), "slides");

  expect(screen.getByRole("link", { name: /A few people talk/ })).toBeInTheDocument();
});
