import type { NeedState } from "#graph/setup/SetUpRepository.ts";
import { samplePeople, sampleSites } from "#sandbox/seed.ts";
import type { HostState } from "#tab/platform/Host.ts";
import type { Services } from "#tab/platform/services.ts";
import type { GraphOverEmulator } from "#tests/support/graphOverEmulator.ts";
import { ward7 } from "#tests/unit/tab/features/notes/list/keepNotes.ts";

/** A server whose settings are as they should be. */
export const goodSettings: Pick<Services, "settings"> = {
  settings: () =>
    Promise.resolve({
      clientId: "",
      authority: "",
      graph: "",
      listName: "LearningNotes",
      teamsAppId: "",
      browserSignIn: false,
      siteAccess: "all",
      links: {},
    }),
};

/** Sets the ward up, as its owner did before. */
export async function setUpWard(world: GraphOverEmulator): Promise<void> {
  const { outcome } = await world.device("asha").listSetUp.setUp(ward7);
  if (outcome !== "done") throw new Error("The sample ward could not be set up");
}

export const wardLists = (world: GraphOverEmulator): readonly string[] =>
  world.emulator.lists(sampleSites.ward7.id).map(({ displayName }) => displayName);

/** As an owner does it in SharePoint itself. */
export function removeUniqueKey(world: GraphOverEmulator): void {
  world.emulator.byHand(sampleSites.ward7.id, { change: "remove-unique-key" });
}

/** As an owner who copied a note in SharePoint, key and all. */
export function doubleAKey(world: GraphOverEmulator): void {
  removeUniqueKey(world);
  world.emulator.byHand(sampleSites.ward7.id, { change: "doubled-key" });
}

/** Lists whose needs the test decides. */
export const withNeeds = (...needs: readonly NeedState[]): Pick<Services, "listSetUp"> => ({
  listSetUp: () =>
    Promise.resolve({
      check: () => Promise.resolve({ needs }),
      setUp: () => Promise.resolve({ outcome: "done", health: { needs } }),
    }),
});

/** A personal tab in which no team is picked. */
export const inPersonalTab = (): HostState => ({
  state: "teams",
  context: {
    surface: "personal",
    frame: "content",
    person: { tenantId: samplePeople.asha.tenantId, objectId: samplePeople.asha.id },
    crossTenant: false,
    guest: false,
    owner: false,
    archived: false,
  },
});

/** The host's door for nested sign-in, as teams-js leaves it on the window. */
export function openNestedSignIn(): void {
  Reflect.set(window, "nestedAppAuthBridge", {});
}

export function closeNestedSignIn(): void {
  Reflect.deleteProperty(window, "nestedAppAuthBridge");
}
