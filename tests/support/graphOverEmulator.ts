import { connectGraph } from "#graph/client/connectGraph.ts";
import type { GetToken, Graph, GraphScope } from "#graph/client/Graph.ts";
import { GraphError } from "#graph/client/GraphError.ts";
import { withSelectedSites } from "#graph/client/withSelectedSites.ts";
import type { Memory } from "#graph/client/Memory.ts";
import { createNotesRepository } from "#graph/notes/createNotesRepository.ts";
import type { NotesRepository } from "#graph/notes/NotesRepository.ts";
import { createReviewRepository } from "#graph/review/createReviewRepository.ts";
import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import { createSetUpRepository } from "#graph/setup/createSetUpRepository.ts";
import type { SetUpRepository } from "#graph/setup/SetUpRepository.ts";
import type { SiteAccess } from "#graph/sites/siteAccess.ts";
import { createTeamsRepository } from "#graph/sites/createTeamsRepository.ts";
import type { TeamsRepository } from "#graph/sites/TeamsRepository.ts";
import { ConnectionDropped } from "#sandbox/graph/ConnectionDropped.ts";
import { createGraphEmulator } from "#sandbox/graph/createGraphEmulator.ts";
import type { GraphEmulator, GraphEmulatorOptions } from "#sandbox/graph/GraphEmulator.ts";
import { samplePeople, sampleTenant } from "#sandbox/seed.ts";

import { createMemory } from "./createMemory.ts";
import { validatedFetch } from "./validatedFetch.ts";

type SamplePerson = keyof typeof samplePeople;

/** A clock that moves only when somebody waits. */
export interface Clock {
  time: number;
}

export type Wire = (request: Request) => Promise<Response>;

/** One person at one device. */
export interface Device {
  readonly graph: Graph;
  readonly notes: NotesRepository;
  readonly review: ReviewRepository;
  readonly teams: TeamsRepository;
  readonly listSetUp: SetUpRepository;
  readonly memory: Memory;
}

export interface DeviceOptions {
  /** What this person has agreed to already. */
  readonly agreed?: readonly GraphScope[];
  /** What the person answers when asked for more. */
  readonly whenAsked?: "agrees" | "refuses";
  /** Stands between the device and Graph, to hold requests up or count them. */
  readonly wrap?: (send: Wire) => Wire;
  readonly memory?: Memory;
  /** Which sites the app may reach, as its settings say. */
  readonly siteAccess?: SiteAccess;
}

export interface GraphOverEmulator {
  readonly emulator: GraphEmulator;
  readonly clock: Clock;
  device(person: SamplePerson, options?: DeviceOptions): Device;
  /** Throws when an exchange was not as Microsoft describes Graph, or the emulator itself failed. */
  close(): void;
}

const baseUrl = "https://graph.microsoft.com";
const everyday: readonly GraphScope[] = ["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All"];

/** Graph whose wire is a function call: no port, no waiting, a fresh organisation each time. */
export function graphOverEmulator(
  options: Partial<Pick<GraphEmulatorOptions, "inlineColumns" | "exposeRetryAfter">> = {},
): GraphOverEmulator {
  const clock: Clock = { time: Date.parse("2026-11-22T10:00:00Z") };
  const now = (): number => clock.time;
  const emulator = createGraphEmulator({
    tenant: sampleTenant,
    verify: (token) => Promise.resolve(toCaller(token)),
    baseUrl,
    now: () => new Date(clock.time),
    ...options,
  });
  const wrong: string[] = [];
  const wire = createWire(emulator, wrong);
  const sleep = (seconds: number): Promise<void> => {
    clock.time += seconds * 1000;
    return Promise.resolve();
  };

  return {
    emulator,
    clock,
    device(
      person,
      { wrap = (send: Wire) => send, memory = createMemory(), siteAccess = "all", ...rest } = {},
    ) {
      const send = wrap(wire);
      const getToken = createGetToken(person, rest);
      const graph = connectGraph({
        baseUrl,
        getToken: siteAccess === "selected" ? withSelectedSites(getToken) : getToken,
        fetch: (url, init) => send(new Request(url, init)),
        sleep,
        random: () => 0,
        now,
      });
      const options = { graph, memory, siteAccess, now, sleep, random: () => 0 };
      return {
        graph,
        notes: createNotesRepository(options),
        review: createReviewRepository(options),
        listSetUp: createSetUpRepository(options),
        teams: createTeamsRepository({ graph, memory, now }),
        memory,
      };
    },
    close() {
      emulator.close();
      if (wrong.length > 0) throw new Error(`Graph differs: ${[...new Set(wrong)].join("\n")}`);
    },
  };
}

/** Hands a request to the emulator and holds the exchange against Microsoft's description of Graph. */
const createWire = (emulator: GraphEmulator, wrong: string[]): Wire =>
  validatedFetch(
    (request) => answer(emulator, request, wrong),
    (problem) => wrong.push(problem),
  );

/** A fault of the emulator's own must not look like bad weather. */
async function answer(
  emulator: GraphEmulator,
  request: Request,
  wrong: string[],
): Promise<Response> {
  try {
    return await emulator.fetch(request);
  } catch (error) {
    if (!(error instanceof ConnectionDropped)) wrong.push(String(error));
    throw error;
  }
}

function createGetToken(
  person: SamplePerson,
  { agreed = everyday, whenAsked = "agrees" }: DeviceOptions,
): GetToken {
  const granted = new Set(agreed);
  return ({ scopes, mayAsk }) => {
    const lacking = scopes.filter((scope) => !granted.has(scope));
    if (lacking.length > 0 && !mayAsk) return Promise.reject(new GraphError("consent-needed"));
    if (lacking.length > 0 && whenAsked === "refuses") {
      return Promise.reject(new GraphError("consent-refused"));
    }
    for (const scope of lacking) granted.add(scope);
    return Promise.resolve(`${person} ${[...granted].join(" ")}`);
  };
}

function toCaller(token: string) {
  const [name = "", ...scopes] = token.split(" ");
  const person = Object.entries(samplePeople).find(([key]) => key === name)?.[1];
  if (!person) return undefined;
  const { id: personId, tenantId, displayName, userPrincipalName: email } = person;
  return { personId, tenantId, displayName, email, scopes };
}
