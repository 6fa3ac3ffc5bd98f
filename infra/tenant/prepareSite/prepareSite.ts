import type { Graph } from "#graph/client/Graph.ts";
import { GraphError } from "#graph/client/GraphError.ts";
import { createSetUpRepository } from "#graph/setup/createSetUpRepository.ts";
import type { NeedState, PlaceHealth } from "#graph/setup/SetUpRepository.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { findSite } from "#graph/sites/findSite.ts";

import { grantApp } from "./grantApp.ts";
import { needNames, otherRefusal, prepareWords, refusalWords } from "./prepareWords.ts";

export interface Preparation {
  readonly graph: Graph;
  readonly site: string;
  readonly listName: string;
  readonly appId: string | undefined;
  readonly say: (line: string) => void;
}

/** Makes both lists of one site as the product itself would, lets the app in where asked, and says what it did. True when all is there. */
export async function prepareSite(preparation: Preparation): Promise<boolean> {
  const { site, say, appId } = preparation;
  say(prepareWords.site(site));
  const hasLists = await makeLists(preparation);
  if (!hasLists) return false;
  if (appId !== undefined) return letIn(preparation, appId);
  say(prepareWords.noGrantAsked);
  return true;
}

async function makeLists({ graph, site, listName, say }: Preparation): Promise<boolean> {
  const memory = new Map<string, string>();
  const listSetUp = createSetUpRepository({
    graph,
    listName,
    siteAccess: "selected",
    memory: {
      read: (name) => memory.get(name),
      write: (name, value) => void memory.set(name, value),
      remove: (name) => void memory.delete(name),
    },
  });
  const to = toPlace(site);
  const before = await listSetUp.check(to, { mayAsk: true });
  const outcome = await listSetUp.setUp(to);
  // Of what could not be looked at, the reason below says enough.
  for (const need of ofLists(outcome.health).filter(({ state }) => state !== "unknown")) {
    const was = ofLists(before).find((one) => one.need === need.need);
    say(toLine(need, was));
  }
  if (outcome.outcome === "not-done") say(`  ${toReason(outcome.why)}`);
  const states = ofLists(outcome.health);
  return outcome.outcome === "done" && states.every(({ state }) => state === "present");
}

async function letIn({ graph, site, say }: Preparation, appId: string): Promise<boolean> {
  try {
    const siteId = await findSite({ graph, siteAccess: "selected" }, toPlace(site), true);
    const done = siteId === undefined ? "already" : await grantApp(graph, siteId, appId);
    say(done === "granted" ? prepareWords.granted : prepareWords.alreadyGranted);
    return true;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    say(prepareWords.notGranted);
    say(
      error.fault === "not-allowed"
        ? prepareWords.grantRefused(site, appId)
        : `  ${toReason(error.fault)}`,
    );
    return false;
  }
}

/** A site by its address alone: whose team or channel it is does not matter here. */
const toPlace = (siteAddress: string): Destination => ({
  kind: "team",
  groupId: siteAddress,
  teamName: "",
  channelName: "",
  siteAddress,
});

type ListNeed = keyof typeof needNames;

const isOfLists = (state: NeedState): state is NeedState & { readonly need: ListNeed } =>
  Object.hasOwn(needNames, state.need);

const ofLists = ({ needs }: PlaceHealth) => needs.filter(isOfLists);

function toLine(
  { need, state, details = [] }: NeedState & { readonly need: ListNeed },
  was: NeedState | undefined,
): string {
  const what = needNames[need];
  if (state !== "present") return prepareWords.missing([what, ...details].join(", "));
  return was?.state === "present" ? prepareWords.there(what) : prepareWords.made(what);
}

const toReason = (why: string): string => refusalWords[why] ?? `${otherRefusal} (${why}).`;
