import { GraphError } from "#graph/client/GraphError.ts";
import { readTogether } from "#graph/client/readTogether.ts";
import { UnexpectedAnswer } from "#graph/client/UnexpectedAnswer.ts";

import { ok, scriptedGraph } from "./scriptedGraph.ts";

const call = { scopes: ["Sites.ReadWrite.All"] } as const;
const parts = (...responses: readonly unknown[]) => scriptedGraph([ok({ responses })]);

it("hands each reader their own answer or refusal, in whatever order the parts come back", async () => {
  const { graph, sent } = parts(
    { id: "1", status: 404, body: { error: { code: "itemNotFound" } } },
    { id: "0", status: 200, body: { id: "first" } },
  );

  const answers = await readTogether(graph, ["/sites/a", "/sites/b"], call);

  expect(answers).toEqual([{ id: "first" }, expect.any(GraphError)]);
  expect(answers[1]).toMatchObject({ fault: "not-found" });
  await expect(sent[0]!.json()).resolves.toEqual({
    requests: [
      { id: "0", method: "GET", url: "/sites/a" },
      { id: "1", method: "GET", url: "/sites/b" },
    ],
  });
});

it.each([
  [401, "signed-out"],
  [403, "not-allowed"],
  [429, "busy"],
  [503, "busy"],
] as const)(
  "keeps a part that was refused with %i apart from those that were answered",
  async (...row) => {
    const [status, fault] = row;
    const { graph } = parts(
      { id: "0", status: 200, body: { id: "first" } },
      { id: "1", status, headers: { "Retry-After": "10" }, body: { error: { code: "theirs" } } },
    );

    const answers = await readTogether(graph, ["/sites/a", "/sites/b"], call);

    expect(answers).toEqual([{ id: "first" }, expect.objectContaining({ fault })]);
  },
);

it.each([
  ["leaves a part out", { id: "7", status: 200, body: {} }],
  ["answers a part in a way nobody foresaw", { id: "0", status: 418 }],
])("calls it a bug when Graph %s", async (_, part) => {
  const { graph } = parts(part);

  await expect(readTogether(graph, ["/sites/a"], call)).rejects.toThrow(UnexpectedAnswer);
});
