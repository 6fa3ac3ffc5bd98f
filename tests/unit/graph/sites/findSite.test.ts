import type { Destination } from "#graph/sites/destination.ts";
import { findSite } from "#graph/sites/findSite.ts";

import { ok, refusalOf, refuse, scriptedGraph } from "../client/scriptedGraph.ts";

const handover: Destination = {
  kind: "channel",
  membership: "private",
  groupId: "group",
  channelId: "19:handover@thread.tacv2",
  teamName: "Ward 7 (sample)",
  channelName: "Handover",
};
const webUrl =
  "https://sampletrust.sharepoint.com/sites/Ward7-Handover/Shared%20Documents/Handover";

it("falls back to the folder's address when SharePoint does not tell the drive's ids", async () => {
  const { graph, sent } = scriptedGraph([
    ok({ webUrl, parentReference: { driveId: "b!drive" } }),
    ok({ id: "b!drive", sharePointIds: null }),
    ok({ id: "host,site,web" }),
  ]);

  const siteId = await findSite({ graph, siteAccess: "all" }, handover, false);

  expect(siteId).toBe("host,site,web");
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
    "/v1.0/teams/group/channels/19%3Ahandover%40thread.tacv2/filesFolder",
    "/v1.0/drives/b!drive",
    "/v1.0/sites/sampletrust.sharepoint.com:/sites/Ward7-Handover",
  ]);
});

it("does without the drive when the folder does not name one", async () => {
  const { graph, sent } = scriptedGraph([ok({ webUrl }), ok({ id: "host,site,web" })]);

  const siteId = await findSite({ graph, siteAccess: "all" }, handover, false);

  expect(siteId).toBe("host,site,web");
  expect(sent).toHaveLength(2);
});

it("says that the channel's own site is not made yet", async () => {
  const { graph } = scriptedGraph([refuse(404, {}, "ItemNotFound")]);

  const siteId = await findSite({ graph, siteAccess: "all" }, handover, false);

  expect(siteId).toBeUndefined();
});

it("never guesses a site from an address that names none", async () => {
  const { graph } = scriptedGraph([ok({ webUrl: "https://sampletrust.sharepoint.com/" })]);

  const refusal = await refusalOf(findSite({ graph, siteAccess: "all" }, handover, false));

  expect(refusal.fault).toBe("not-found");
});

it("finds a site that the app was let into by its address alone, whatever kind of channel it is", async () => {
  const { graph, sent } = scriptedGraph([ok({ id: "host,site,web" })]);
  const siteAddress = "https://sampletrust.sharepoint.com/sites/Ward7-Handover";

  const siteId = await findSite(
    { graph, siteAccess: "selected" },
    { ...handover, siteAddress },
    false,
  );

  expect(siteId).toBe("host,site,web");
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
    "/v1.0/sites/sampletrust.sharepoint.com:/sites/Ward7-Handover",
  ]);
});

it("asks nobody where Teams did not say the address of a site that must be known by it", async () => {
  const { graph, sent } = scriptedGraph([]);

  const refusal = await refusalOf(findSite({ graph, siteAccess: "selected" }, handover, false));

  expect(refusal.fault).toBe("address-unknown");
  expect(sent).toEqual([]);
});
