import { SignInError } from "#infra/tenant/signIn/SignInError.ts";

import { createBin } from "./createBin.ts";
import { createWorld } from "./createWorld.ts";
import { findSite, makeList } from "./prepare.ts";
import type { Question, SmokeWorld } from "./Question.ts";
import { everyQuestion } from "./questions/everyQuestion.ts";
import { type NamedPlaces, toReport, type SmokeReport } from "./report/toReport.ts";
import type { QuestionResult } from "./report/QuestionResult.ts";
import { SmokeRefusal } from "./SmokeRefusal.ts";
import { smokeWords } from "./smokeWords.ts";
import { createWire, type WireOptions } from "./wire/createWire.ts";
import type { Exchange } from "./wire/SentRequest.ts";

export interface SmokeOptions extends WireOptions {
  readonly places: NamedPlaces;
  readonly now: () => Date;
  readonly say: (sentence: string) => void;
  /** Whether a token can be had with one permission alone, as from a file that holds several; true by default. */
  readonly givesNarrowTokens?: boolean;
  readonly letSomebody?: SmokeWorld["letSomebody"];
  readonly questions?: readonly Question[];
}

export interface SmokeRun {
  /** Nothing where not one question was reached. */
  readonly report: SmokeReport | undefined;
  /** Why it ended before the end. */
  readonly refusal: string | undefined;
  /** The titles of lists that could not be deleted. */
  readonly leftBehind: readonly string[];
}

/** Asks every question in one team, and deletes what it made whatever happens. */
export async function runSmoke(options: SmokeOptions): Promise<SmokeRun> {
  const { graph, places, tokens, stop, sleep, now, say, questions = everyQuestion } = options;
  const { letSomebody = () => Promise.resolve(false), givesNarrowTokens = true } = options;
  const send = createWire(options);
  const bin = createBin(send, sleep);
  const listName = `TechniqueCardsSmoke-${now().toISOString().replaceAll(/\D/g, "").slice(0, 14)}`;
  const results: QuestionResult[] = [];
  const found = { site: "", list: "" };
  let refusal: string | undefined;

  try {
    found.site = await findSite(send, graph, places.group);
    say(smokeWords.asking(listName));
    bin.willMake(found.site, listName);
    found.list = await makeList(send, found.site, listName);
    for (const { number, asks, ask } of questions) {
      const exchanges: Exchange[] = [];
      const { willMake } = bin;
      const made = { ...found, listName, willMake, letSomebody };
      const world = createWorld({ ...made, send, places, tokens, givesNarrowTokens, exchanges });
      results.push({ number, asks, finding: await ask(world), exchanges });
    }
  } catch (error) {
    refusal = toRefusal(error, stop, results.length > 0 ? smokeWords.lostOnTheWay(graph) : "");
  }
  const leftBehind = await bin.empty();
  const names = { ...places, ...found, listName, base: graph };
  const report = results.length > 0 ? toReport(results, names, now()) : undefined;
  return { report, refusal, leftBehind };
}

/** A fault of ours is told too, after tidying up, and without what Graph said. */
function toRefusal(error: unknown, stop: AbortSignal, lost: string): string {
  if (stop.aborted) return smokeWords.stopped;
  if (error instanceof SmokeRefusal) {
    return lost !== "" && error.isLineLost ? lost : error.message;
  }
  if (error instanceof SignInError) return error.message;
  return smokeWords.ownFault(error instanceof Error ? error.name : "unknown");
}
