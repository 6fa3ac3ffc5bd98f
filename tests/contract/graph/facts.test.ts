import { readFacts } from "./readFacts.ts";
import { replayFact } from "./replayFact.ts";

for (const [file, facts] of readFacts()) {
  describe(`Microsoft Graph, ${file}`, () => {
    it.each(
      facts.map((fact) => [`${fact.says} [${fact.section} ${fact.strength}]`, fact] as const),
    )("%s", async (_, fact) => {
      const differences = await replayFact(fact);

      expect(differences).toEqual([]);
    });
  });
}

afterAll(() => {
  for (const [file, facts] of readFacts()) {
    for (const { strength, section, says } of facts) {
      if (strength === "A") process.stdout.write(`unproved (${file}, ${section}): ${says}\n`);
    }
  }
});
