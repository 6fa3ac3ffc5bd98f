import { expect, test } from "./test.ts";

test("a tap on what is painted already is answered once the page is ready", async ({
  context,
  teams,
}) => {
  // The first moment at which a person could: the page stands, its script is not fetched yet.
  await context.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const buttons = [...document.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === "Just finished")?.click();
    });
  });

  const { tab } = await teams.openTab();

  await expect(tab.getByRole("button", { name: "Just finished" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(tab.getByRole("heading", { name: "Start with this" })).toBeVisible();
});

test("words typed into the search before the page is ready are searched for", async ({
  context,
  teams,
}) => {
  await context.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const box = document.querySelector<HTMLInputElement>("input[type=search]");
      if (!box) return;
      box.value = "coffee";
      box.dispatchEvent(new Event("input", { bubbles: true }));
    });
  });

  const { tab } = await teams.openTab();

  await expect(tab.getByRole("heading", { name: "Techniques found" })).toBeVisible();
  await expect(tab.getByRole("searchbox")).toHaveValue("coffee");
});
