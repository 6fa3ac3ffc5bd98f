import type { Asker } from "#infra/tenant/smoke/Question.ts";
import { runSmoke, type SmokeOptions } from "#infra/tenant/smoke/runSmoke.ts";
import { createSandbox } from "#sandbox/createSandbox.ts";
import { samplePeople, sampleSites, sampleTeams } from "#sandbox/seed.ts";
import { createSigningKeys } from "#sandbox/signingKeys.ts";

import { validatedFetch } from "./validatedFetch.ts";

// Made once, for they take their time.
const keys = createSigningKeys();

const [, privateChannel, sharedChannel] = sampleTeams.ward7.channels;

/** Every place that a question can ask for; the night team is archived, and Ben is a plain member of it. */
export const everyPlace = {
  group: sampleTeams.ward7.groupId,
  privateChannel: privateChannel.id,
  sharedChannel: sharedChannel.id,
  archivedTeam: sampleTeams.nights.groupId,
};

const people = { admin: "ben", member: "cara", guest: "dev", outside: "eve" } as const;

/** A fresh organisation in memory, and the script in front of it. */
export async function smokeInSandbox() {
  const sandbox = await createSandbox({ keys: await keys });
  sandbox.emulator.setArchived(sampleTeams.nights.groupId, true);
  const given: string[] = [];

  const tokenOf = (asker: Asker, person: keyof typeof samplePeople = people[asker]) =>
    async function getToken(scopes: readonly string[]) {
      const token = await sandbox.signIn.issueAccessToken(samplePeople[person].id, scopes);
      given.push(token);
      return token;
    };
  const everybody = {
    admin: tokenOf("admin"),
    member: tokenOf("member"),
    guest: tokenOf("guest"),
    outside: tokenOf("outside"),
  };
  const checked = validatedFetch(async (request) => sandbox.graph(request));

  /** Every list of every site, by its title. */
  const lists = () =>
    sandbox.tenant.sites.flatMap(({ id }) =>
      sandbox.emulator.lists(id).map(({ displayName }) => displayName),
    );

  return {
    sandbox,
    everybody,
    /** Every token that was handed out. */
    given,
    run: (options: Partial<SmokeOptions> = {}) =>
      runSmoke({
        graph: "https://graph.microsoft.com",
        places: everyPlace,
        tokens: everybody,
        fetch: checked,
        sleep: () => Promise.resolve(),
        stop: new AbortController().signal,
        now: () => new Date("2026-11-30T08:00:00Z"),
        say: () => undefined,
        ...options,
      }),
    /** As when an owner filters the default view of the script's list for it. */
    filterView() {
      const list = lists().find((title) => title.endsWith("-view"));
      sandbox.emulator.byHand(sampleSites.ward7.id, {
        change: "filter-default-view",
        ...(list === undefined ? {} : { list }),
        column: "SmokeGroup",
        shows: "shown",
      });
    },
    lists,
  };
}
