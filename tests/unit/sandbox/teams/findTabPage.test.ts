import { findTabPage } from "#sandbox/teams/findTabPage.ts";

const link = (context: string) =>
  `https://teams.microsoft.com/l/entity/app/technique-cards?webUrl=x&context=${encodeURIComponent(context)}`;

it("finds the page that a Teams link names, and the first page where it names none", () => {
  expect(findTabPage(link('{"subEntityId":"cards/retrospect/note"}'))).toBe(
    "cards/retrospect/note",
  );
  expect(findTabPage("https://teams.microsoft.com/l/entity/app/technique-cards")).toBe("");
  expect(findTabPage(link("no JSON"))).toBe("");
});

it.each([
  "https://teams.microsoft.com/l/chat/0/0",
  "https://cards.example/app/cards/retrospect",
  "https://teams.microsoft.com.evil.example/l/entity/app/technique-cards",
])("finds none in %s", (address) => {
  expect(findTabPage(address)).toBeUndefined();
});
