import * as v from "valibot";

import type { Graph } from "../client/Graph.ts";
import type { Memory } from "../client/Memory.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { toQuery, toSegment } from "../client/query.ts";
import { readAll } from "../client/readAll.ts";
import type { JoinedTeam, TeamsRepository, TeamVisibility } from "./TeamsRepository.ts";

const team = v.object({ visibility: v.nullish(v.string()) });
const joinedTeam = v.object({
  id: v.string(),
  displayName: v.nullish(v.string()),
  isArchived: v.nullish(v.boolean()),
});
const byName = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });
const remembered = v.object({ visibility: v.picklist(["public", "private"]), at: v.number() });
const day = 24 * 60 * 60 * 1000;

export function createTeamsRepository({
  graph,
  memory,
  now = Date.now,
}: {
  readonly graph: Graph;
  readonly memory: Memory;
  readonly now?: () => number;
}): TeamsRepository {
  return {
    joinedTeams: ({ mayAsk = false } = {}) => readJoinedTeams(graph, mayAsk),
    async teamVisibility(groupId) {
      const name = `visibility:${groupId}`;
      const known = recall(memory, name);
      if (known && Math.abs(now() - known.at) < day) return known.visibility;
      const visibility = await askVisibility(graph, groupId);
      if (visibility !== "unknown") {
        memory.write(name, JSON.stringify({ visibility, at: now() }));
      }
      return visibility;
    },
  };
}

/** Graph takes no options here (Graph, "List joinedTeams"), so leaving out and sorting are ours. */
async function readJoinedTeams(graph: Graph, mayAsk: boolean): Promise<readonly JoinedTeam[]> {
  const teams = await readAll(graph, "/me/joinedTeams", {
    scopes: ["Team.ReadBasic.All"],
    mayAsk,
    schema: joinedTeam,
    name: "GET /me/joinedTeams",
  });
  return teams
    .filter(({ isArchived }) => isArchived !== true)
    .flatMap(({ id, displayName }) => (displayName ? [{ groupId: id, name: displayName }] : []))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}

async function askVisibility(graph: Graph, groupId: string): Promise<TeamVisibility> {
  try {
    const path = `/teams/${toSegment(groupId)}${toQuery({ $select: "id,visibility" })}`;
    const answer = await graph.get(path, { scopes: ["Team.ReadBasic.All"] });
    const visibility = parseAnswer(team, answer, "GET /teams/{id}").visibility?.toLowerCase();
    if (visibility === "public") return "public";
    // A hidden membership is a private team whose member list is hidden as well.
    return visibility === "private" || visibility === "hiddenmembership" ? "private" : "unknown";
  } catch {
    // It decides one sentence on the page; the page says the careful one when nobody can tell.
    return "unknown";
  }
}

function recall(memory: Memory, name: string): v.InferOutput<typeof remembered> | undefined {
  try {
    return v.parse(remembered, JSON.parse(memory.read(name) ?? "null"));
  } catch {
    return undefined;
  }
}
