/** @jest-environment ./tests/support/browserLike.js */
import type { GetIdToken } from "#tab/platform/createSignIn.ts";
import { openSealed } from "#tab/platform/openSealed.ts";

import { opened, sealed } from "./sealedMessage.ts";

const page = new URL("https://cards.example/app/message?theme=dark");
const getIdToken: GetIdToken = ({ fresh }) => Promise.resolve(fresh ? "id.fresh" : "id.first");

/** Asks a server that gives these answers, one after the other. */
function open(...answers: readonly (() => Promise<Response>)[]) {
  const sent: Request[] = [];
  const left = [...answers];
  const fetch: typeof globalThis.fetch = (input, init) => {
    sent.push(new Request(input, init));
    return left.shift()?.() ?? Promise.reject(new TypeError("Failed to fetch"));
  };
  return { sent, asked: openSealed({ sealed, page, getIdToken, fetch, patience: 50 }, false) };
}

const says =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(Response.json(body, { status }));

describe("opening a sealed message", () => {
  it("asks the page's own server, and shows who the person is", async () => {
    const { asked, sent } = open(says(opened));

    expect(await asked).toEqual(opened);

    const [request] = sent;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe("https://cards.example/api/message-text");
    expect(request?.headers.get("authorization")).toBe("Bearer id.first");
    expect(await request?.json()).toEqual({ sealed });
    expect(request?.redirect).toBe("error");
  });

  it("shows a fresh ID token once where the first is taken for none", async () => {
    const { asked, sent } = open(says({}, 401), says(opened));

    expect(await asked).toEqual(opened);

    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer id.first",
      "Bearer id.fresh",
    ]);
  });

  it.each([
    [400, "spent"],
    [403, "not-allowed"],
    [404, "unreachable"],
    [410, "spent"],
    [413, "spent"],
    [429, "unreachable"],
    [503, "unreachable"],
  ])("tells a refusal of %d as %s", async (status, fault) => {
    const { asked } = open(says({ error: "A plain sentence." }, status));

    await expect(asked).rejects.toMatchObject({ name: "MessageProblem", fault });
  });

  it("is not allowed to whoever is taken for nobody twice", async () => {
    const { asked, sent } = open(says({}, 401), says({}, 401));

    await expect(asked).rejects.toMatchObject({ fault: "not-allowed" });

    expect(sent).toHaveLength(2);
  });

  it.each([
    ["no JSON", () => Promise.resolve(new Response("<p>Signed out</p>"))],
    ["another shape", says({ text: 1 })],
    ["a key that is none", says({ ...opened, key: "settings" })],
    ["nothing at all", () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("counts %s as a server that could not be reached", async (_, answer) => {
    await expect(open(answer).asked).rejects.toMatchObject({ fault: "unreachable" });
  });
});
