import { createSandbox } from "#sandbox/createSandbox.ts";
import type { SeenColumn, SeenItem, SeenList } from "#sandbox/graph/GraphEmulator.ts";
import type { SettingsFileState } from "#sandbox/createSettingsFile.ts";
import type { HandChange } from "#sandbox/graph/handChange.ts";
import type { SiteRole } from "#sandbox/graph/createSiteGrants.ts";
import { prepareSite } from "#sandbox/graph/prepareSite.ts";
import { type NoteSeed, seedNotes } from "#sandbox/graph/seedNotes.ts";
import type { TrafficEntry } from "#sandbox/graph/trafficEntry.ts";
import type { VersionsKept } from "#sandbox/graph/versionsKept.ts";
import type { Weather } from "#sandbox/graph/weather.ts";
import { samplePeople, sampleTenant } from "#sandbox/seed.ts";
import type { SigningKeys } from "#sandbox/signingKeys.ts";

import type { BuiltServer } from "./builtServer.ts";
import { getChannel, type Place } from "./getChannel.ts";
import { type RealNames, tabOrigin } from "./realNames.ts";
import type { SeenRequest } from "./answerNode.ts";
import { answerSharePoint } from "./sharePointPage.ts";
import { validatedFetch } from "./validatedFetch.ts";

/** One test's own organisation, seen from the inside. */
export interface Tenant {
  /** The lists of learning notes, renamed ones among them. */
  listsIn(place: Place): readonly SeenList[];
  /** The columns of the one list of learning notes; throws when there is not exactly one. */
  columnsIn(place: Place): readonly SeenColumn[];
  itemsIn(place: Place): readonly SeenItem[];
  /** What stands in the team's list of uses; nothing where there is none. */
  usesIn(place: Place): readonly SeenItem[];
  /** Notes over four years, as `npm start -- --notes 20000 --backlog` makes them; answers how many. */
  seedNotes(place: Place, seed: Partial<NoteSeed>): number;
  readonly traffic: () => readonly TrafficEntry[];
  clearTraffic(): void;
  setWeather(weather: Weather): void;
  clearWeather(): void;
  /** What an owner does in SharePoint itself, past the product: takes the unique key away, deletes the list and so on. */
  byHand(place: Place, change: HandChange["change"], more?: Omit<HandChange, "change">): void;
  /** As when an administrator lets the app into one site, or shuts it out: what `Sites.Selected` is good for. */
  grantSite(place: Place, role: SiteRole | "none"): void;
  /** The same, and both lists made. */
  prepareSite(place: Place): void;
  /** As when an owner changes how many versions the lists keep. */
  setVersions(kept: VersionsKept): void;
  /** As when the team is archived in Teams, or brought back. */
  setArchived(place: Place, isArchived: boolean): void;
  /** As when an administrator has agreed beforehand. */
  agree(person: keyof typeof samplePeople, ...scopes: readonly string[]): void;
  /** Takes back all that the person, or an administrator for them, agreed to; tokens that are out stay good. */
  withdraw(person: keyof typeof samplePeople): void;
  /** Graph refuses every token that is out from now on; the browser still believes in them. */
  expireTokens(): void;
  /** What becomes of `/config.json` from now on. */
  setSettingsFile(state: SettingsFileState): void;
  /** The message extension answers every question of Teams with a fault of its own from now on. */
  breakExtension(): void;
  /** The list of origins that Teams hosts have, as Microsoft serves it; blocked from now on. */
  blockCdn(): void;
  /** Every request that any browser made, with all that it carried. */
  readonly seen: () => readonly SeenRequest[];
  readonly serverLog: () => string;
  /** What went wrong on the servers' side, weather not counted. */
  readonly faults: () => readonly string[];
  close(): void;
}

interface TenantOptions {
  readonly names: RealNames;
  readonly product: BuiltServer;
  /** What the built server was told to trust. */
  readonly keys: SigningKeys;
}

const originsOfHosts = { validOrigins: ["teams.microsoft.com", "local.teams.office.com:8080"] };

/** A fresh sandbox in memory, behind the real names until it is closed. */
export async function createTenant({ names, product, keys }: TenantOptions): Promise<Tenant> {
  const sandbox = await createSandbox({ tabOrigin, keys });
  const { host, graph, entra, emulator, signIn, settingsFile, close } = sandbox;
  const undescribed: string[] = [];
  let hasCdn = true;

  const cdn = () => {
    if (!hasCdn) return new Response("blocked", { status: 403 });
    return Response.json(originsOfHosts, { headers: { "access-control-allow-origin": "*" } });
  };
  // An answer that Microsoft does not describe would make every test here worth less.
  const checked = validatedFetch(
    async (request) => graph(request),
    (one) => void undescribed.push(one),
  );
  const tab = settingsFile.standBefore(product.answer);
  sandbox.messagingEndpoint.connect(product.answer);
  names.mount({ host, graph: checked, entra, cdn, tab, sharePoint: answerSharePoint });

  const getList = (place: Place): SeenList => {
    const [list, ...others] = listsIn(place);
    if (!list || others.length > 0) throw new Error(`There are not one but ${others.length} lists`);
    return list;
  };
  const listsIn = (place: Place) =>
    emulator
      .lists(getChannel(place).siteId)
      .filter(({ name, displayName }) => [name, displayName].includes("LearningNotes"));

  return {
    listsIn,
    columnsIn: (place) => emulator.columns(getList(place).id),
    itemsIn: (place) => emulator.items(getList(place).id),
    usesIn: (place) =>
      emulator
        .lists(getChannel(place).siteId)
        .filter(({ name }) => name === "LearningNoteUses")
        .flatMap(({ id }) => emulator.items(id)),
    seedNotes(place, seed) {
      const team = sampleTenant.teams.find(({ groupId }) => groupId === getChannel(place).groupId);
      return team ? seedNotes(emulator, team, { notes: 0, backlog: false, ...seed }) : 0;
    },
    traffic: () => emulator.traffic.list(),
    clearTraffic: () => {
      emulator.traffic.clear();
    },
    setWeather: (weather) => {
      emulator.weather.set(weather);
    },
    clearWeather: () => {
      emulator.weather.clear();
    },
    byHand(place, change, more) {
      emulator.byHand(getChannel(place).siteId, { change, ...more });
    },
    grantSite(place, role) {
      emulator.grantSite(getChannel(place).siteId, role);
    },
    prepareSite(place) {
      prepareSite(emulator, getChannel(place).siteId);
    },
    setVersions: emulator.setVersions,
    setArchived(place, isArchived) {
      emulator.setArchived(getChannel(place).groupId, isArchived);
    },
    agree(person, ...scopes) {
      signIn.consent.grant(samplePeople[person].id, scopes);
    },
    withdraw(person) {
      signIn.consent.withdraw(samplePeople[person].id);
    },
    expireTokens: signIn.expireTokens,
    setSettingsFile: settingsFile.setState,
    breakExtension() {
      sandbox.messagingEndpoint.connect(() => new Response("broken", { status: 500 }));
    },
    blockCdn() {
      hasCdn = false;
    },
    seen: names.seen,
    serverLog: product.log,
    faults: () => [...names.faults(), ...undescribed],
    close() {
      names.mount(undefined);
      close();
    },
  };
}
