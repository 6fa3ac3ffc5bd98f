import * as v from "valibot";

import type { Graph } from "../client/Graph.ts";
import type { Memory } from "../client/Memory.ts";
import { parseAnswer } from "../client/parseAnswer.ts";
import { toQuery, toSegment } from "../client/query.ts";
import type { TeamsRepository, TeamVisibility } from "./TeamsRepository.ts";

const team = v.object({ visibility: v.nullish(v.string()) });
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
    joinedTeams: () => Promise.resolve([]),
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
