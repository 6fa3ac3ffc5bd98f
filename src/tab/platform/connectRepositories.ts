import { connectGraph } from "#graph/client/connectGraph.ts";
import type { GetToken } from "#graph/client/Graph.ts";
import { withSelectedSites } from "#graph/client/withSelectedSites.ts";
import type { Memory } from "#graph/client/Memory.ts";
import { createNotesRepository } from "#graph/notes/createNotesRepository.ts";
import type { NotesRepository } from "#graph/notes/NotesRepository.ts";
import { createReviewRepository } from "#graph/review/createReviewRepository.ts";
import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import { createSetUpRepository } from "#graph/setup/createSetUpRepository.ts";
import type { SetUpRepository } from "#graph/setup/SetUpRepository.ts";
import { createTeamsRepository } from "#graph/sites/createTeamsRepository.ts";
import type { TeamsRepository } from "#graph/sites/TeamsRepository.ts";

import type { Settings } from "./settings.ts";

/** What features may ask of Graph. */
export interface Repositories {
  readonly notes: NotesRepository;
  readonly review: ReviewRepository;
  readonly teams: TeamsRepository;
  readonly listSetUp: SetUpRepository;
}

/** Graph for this page. Loaded at the first call that needs it. */
export function connectRepositories({
  settings: { graph: baseUrl, listName, siteAccess },
  getToken,
  fetch,
  memory,
}: {
  readonly settings: Settings;
  readonly getToken: GetToken;
  readonly fetch: typeof globalThis.fetch;
  readonly memory: Memory;
}): Repositories {
  const graph = connectGraph({
    baseUrl,
    getToken: siteAccess === "selected" ? withSelectedSites(getToken) : getToken,
    fetch,
  });
  const options = { graph, memory, listName, siteAccess };
  return {
    notes: createNotesRepository(options),
    review: createReviewRepository(options),
    teams: createTeamsRepository({ graph, memory }),
    listSetUp: createSetUpRepository(options),
  };
}
