import { samplePeople, sampleSites, sampleTeams } from "#sandbox/seed.ts";

export const factBase = "https://graph.microsoft.com";

const { ward7, library, handover, discharge, newRoom } = sampleSites;
const [general, privateChannel, sharedChannel, newChannel] = sampleTeams.ward7.channels;
const [, privateSiteCollection = "", privateWeb = ""] = handover.id.split(",");

/** What facts call the things of the sample tenant. */
export const knownNames: Readonly<Record<string, string>> = {
  base: factBase,
  host: new URL(ward7.webUrl).hostname,
  tenant: samplePeople.asha.tenantId,
  asha: samplePeople.asha.id,
  ben: samplePeople.ben.id,
  group: sampleTeams.ward7.groupId,
  publicGroup: sampleTeams.library.groupId,
  nightGroup: sampleTeams.nights.groupId,
  channel: general.id,
  privateChannel: privateChannel.id,
  privateChannelEncoded: encodeURIComponent(privateChannel.id),
  sharedChannel: sharedChannel.id,
  newChannel: newChannel.id,
  site: ward7.id,
  siteEncoded: encodeURIComponent(ward7.id),
  siteUrl: ward7.webUrl,
  siteCollection: ward7.id.split(",")[1] ?? "",
  publicSite: library.id,
  privateSite: handover.id,
  privateSiteCollection,
  privateWeb,
  privateSiteUrl: handover.webUrl,
  newSite: newRoom.id,
  sharedSite: discharge.id,
  drive: ward7.driveId,
  privateDrive: handover.driveId,
  sharedDrive: discharge.driveId,
};
