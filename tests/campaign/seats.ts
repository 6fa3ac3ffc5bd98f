import { samplePeople } from "#sandbox/seed.ts";
import { destinations } from "#tests/unit/graph/notes/teamWorld.ts";

import type { Actor, CampaignWorld, Place } from "./CampaignWorld.ts";
import { createSimulatedDevice, type SimulatedDevice } from "./simulatedDevice.ts";

/** One window of one person at one computer. */
export interface Seat {
  readonly actor: Actor;
  readonly device: SimulatedDevice;
}

const { standard, private: handover, shared } = destinations;

/** The three kinds of channel of the sample ward. */
export const campaignPlaces: readonly Place[] = [standard, handover, shared];

const toActor = (name: "asha" | "ben" | "cara", places: readonly Place[]): Actor => {
  const { id, tenantId } = samplePeople[name];
  return { name, id, tenantId, places };
};

/** Three people; one computer is used by two of them, and Asha and Ben have two tabs open on their own. */
export function toSeats({ time, random }: CampaignWorld): readonly Seat[] {
  const device = (name: string) => createSimulatedDevice(name, time, random);
  const [ward, phone, own, home] = [device("ward"), device("phone"), device("own"), device("home")];
  const asha = toActor("asha", campaignPlaces);
  const ben = toActor("ben", campaignPlaces);
  return [
    { actor: asha, device: own },
    { actor: asha, device: own },
    { actor: asha, device: ward },
    { actor: ben, device: ward },
    { actor: ben, device: phone },
    { actor: ben, device: phone },
    { actor: toActor("cara", [standard]), device: home },
  ];
}

/** Whom a token of the campaign speaks for. */
export function toCaller(token: string) {
  const [name = "", ...scopes] = token.split(" ");
  const person = Object.entries(samplePeople).find(([key]) => key === name)?.[1];
  if (!person) return undefined;
  const { id: personId, tenantId, displayName, userPrincipalName: email } = person;
  return { personId, tenantId, displayName, email, scopes };
}
