import { channelsFor, type Directory, type Person } from "./directory.ts";
import { hasChannel } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";

type Place = Pick<HostState, "team" | "channel" | "surface">;

/** Whom the people picker offers: those of the channel, or everybody where there is none or everybody is asked for. */
export function findPeopleAround(
  { people, teams, tenantId }: Directory,
  { team, channel, surface }: Place,
  everybody: boolean,
): readonly Person[] {
  const found = teams.find(({ groupId }) => groupId === team);
  if (everybody || !hasChannel(surface) || !found) {
    return people.filter((person) => person.tenantId === tenantId);
  }
  return people.filter(({ id }) => channelsFor(found, id).some((one) => one.id === channel));
}
