import { toExtensionAnswer } from "#sandbox/teams/extension/toExtensionAnswer.ts";

const content = { type: "AdaptiveCard", version: "1.2", fallbackText: "Peer Assist" };
const card = { contentType: "application/vnd.microsoft.card.adaptive", content };
const page = { title: "Save", url: "https://cards.example/app/message#sealed" };

const good = (body: unknown) => toExtensionAnswer({ status: 200, body });
const compose = (composeExtension: object) => good({ composeExtension });
const task = (value: object) => good({ task: { type: "continue", value } });

it("reads cards with what stands for each in a list", () => {
  const preview = {
    contentType: "application/vnd.microsoft.card.thumbnail",
    content: { title: "Ask first", text: "60 minutes", images: [{ url: "https://x.example/p" }] },
  };

  const answer = compose({ type: "result", attachments: [{ ...card, preview }, card] });

  expect(answer).toEqual({
    kind: "cards",
    cards: [
      {
        content,
        preview: { title: "Ask first", text: "60 minutes", picture: "https://x.example/p" },
      },
      { content, preview: { title: "Peer Assist", text: "" } },
    ],
  });
});

it("leaves out what is no Adaptive Card", () => {
  const attachments = [{ contentType: "application/vnd.microsoft.card.hero", content }, "x", null];

  expect(compose({ type: "result", attachments })).toEqual({ kind: "cards", cards: [] });
});

it("reads a sentence, from a search or from a dialog", () => {
  const message = { kind: "message", text: "Try a word." };

  expect(compose({ type: "message", text: "Try a word." })).toEqual(message);
  expect(good({ task: { type: "message", value: "Try a word." } })).toEqual(message);
});

it.each([
  ["in numbers", { width: 640, height: 700 }, { width: 640, height: 700 }],
  ["by name", { width: "large", height: "small" }, { width: 800, height: 300 }],
  ["that it does not know", { width: "huge", height: -1 }, { width: 600, height: 450 }],
])("reads a page to show in a dialog, with a size %s", (_how, asked, size) => {
  expect(task({ ...page, ...asked })).toEqual({ kind: "task", task: { ...page, ...size } });
});

it.each([undefined, null, {}])("takes a body of %j for nothing to say", (body) => {
  expect(good(body)).toEqual({ kind: "nothing" });
});

it.each([
  ["another status", { status: 500, body: {} }],
  ["no answer at all", { status: 0 }],
  ["no delivery", undefined],
  ["a body of another kind", { status: 200, body: "text" }],
  [
    "a kind of answer it cannot show",
    { status: 200, body: { composeExtension: { type: "auth" } } },
  ],
  ["a dialog with no page", { status: 200, body: { task: { type: "continue", value: {} } } }],
])("cannot reach the app with %s", (_what, delivery) => {
  expect(toExtensionAnswer(delivery)).toEqual({ kind: "unreachable" });
});
