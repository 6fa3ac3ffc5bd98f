import { GraphError } from "#graph/client/GraphError.ts";

import { productTakesAnswer } from "./productTakesAnswer.ts";
import { readFacts } from "./readFacts.ts";
import { replayFact } from "./replayFact.ts";

const sent: ReadonlySet<string> = new Set(["GET", "POST", "PATCH"]);
/** The sandbox's own "no such route here", which Graph never answers. */
const notGraph = 501;

for (const [file, facts] of readFacts()) {
  describe(`the product before the facts of ${file}`, () => {
    it.each(facts.map((fact) => [fact.says, fact] as const))(
      "makes sense of: %s",
      async (_, fact) => {
        const unforeseen: unknown[] = [];

        await replayFact(fact, async (request, response) => {
          if (!sent.has(request.method) || response.status === notGraph) return;
          const end = await productTakesAnswer(request, response).catch((error: unknown) => error);
          const isForeseen = response.ok ? end === undefined : end instanceof GraphError;
          if (!isForeseen) unforeseen.push(end);
        });

        expect(unforeseen).toEqual([]);
      },
    );
  });
}
