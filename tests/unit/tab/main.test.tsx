/** @jest-environment ./tests/support/browserLike.js */
import { act, screen } from "@testing-library/react";

import { MessagePageChunk } from "#tab/app/chunks.ts";

import { granted } from "./platform/bridgeAnswers.ts";
import { opened, sealed } from "./platform/sealedMessage.ts";
import { answering } from "./platform/signInWorld.ts";
import { TeamsHost } from "./platform/teamsHost.ts";

const settings = {
  clientId: "1b6b5b1c-5f0c-4a8a-8d43-3f9a4f3f3c11",
  authority: "https://login.microsoftonline.com/4e136aa1-1534-535a-ab18-5269b69daffd",
  graph: "https://graph.microsoft.com",
  listName: "LearningNotes",
  teamsAppId: "6f0f1f36-0f9e-4c8c-9b0e-2f3a7f1f2d11",
};
const chat = {
  userObjectId: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
  tid: "4e136aa1-1534-535a-ab18-5269b69daffd",
  chatId: "19:chat@thread.v2",
  theme: "default",
};

interface Sent {
  readonly url: string;
  readonly headers: string;
  readonly body: string;
}

jest.setTimeout(60_000);

let teams: TeamsHost | undefined;

// How parts load is the browser's business, tried end to end.
beforeAll(MessagePageChunk.preload);

afterEach(() => {
  teams?.leave();
  Reflect.deleteProperty(window, "nestedAppAuthBridge");
});

/** The page as its own server sends it, in a dialog of Teams; all that leaves it is written down. */
async function start(): Promise<{ readonly sent: readonly Sent[]; readonly around: TeamsHost }> {
  const around = new TeamsHost({
    context: chat,
    frame: "task",
    supports: { nestedAppAuth: {}, dialog: { url: {} } },
    bridge: answering((request) => granted("for-graph", request)),
  });
  teams = around;
  const sent: Sent[] = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const headers = JSON.stringify([...request.headers]);
    sent.push({ url: request.url, headers, body: await request.text() });
    const { pathname } = new URL(request.url);
    if (pathname === "/config.json") return Response.json(settings);
    if (pathname === "/api/message-text") return Response.json(opened);
    throw new TypeError("Failed to fetch");
  };
  document.body.insertAdjacentHTML("beforeend", '<div id="root"></div>');
  history.replaceState(null, "", `/app/message?theme=dark#${sealed}`);
  await act(() => import("#tab/main.tsx"));
  return { sent, around };
}

it("hands a sealed message to its own server alone, with an ID token, and shows it nowhere else", async () => {
  const { sent, around } = await start();
  expect([document.URL, location.href, location.hash].join(" ")).not.toContain(sealed);

  // In a chat the person chooses their team first; by then the message is open.
  await screen.findByRole("link", { name: "Choose your team" }, { timeout: 30_000 });

  const carrying = sent.filter((one) => JSON.stringify(one).includes(sealed));
  expect(carrying.map(({ url }) => url)).toEqual(["http://localhost/api/message-text"]);
  expect(carrying[0]?.body).toBe(JSON.stringify({ sealed }));
  expect(carrying[0]?.headers).toMatch(/"Bearer [\w-]+\.[\w-]+\.sample"/);
  expect(
    sent.filter(
      ({ headers, url }) => headers.includes("for-graph") && !url.startsWith("https://graph."),
    ),
  ).toEqual([]);
  expect(JSON.stringify([around.heard, around.bridged])).not.toContain(sealed);
  expect(JSON.stringify([localStorage, sessionStorage])).not.toContain(sealed);
  expect(document.URL).toBe("http://localhost/app/message?theme=dark");
});
