import { composeSiteId } from "#graph/sites/composeSiteId.ts";

const ids = {
  siteUrl: "https://sampletrust.sharepoint.com/sites/Ward7-Handover",
  siteId: "8084bb01-c75d-5ecd-8bb4-015f51f3e839",
  webId: "07f4c2f4-09b7-5a7c-b970-5ed22edf3c80",
};

it("puts a site's id together from what SharePoint says of a drive", () => {
  const id = composeSiteId(ids);

  expect(id).toBe(
    "sampletrust.sharepoint.com,8084bb01-c75d-5ecd-8bb4-015f51f3e839,07f4c2f4-09b7-5a7c-b970-5ed22edf3c80",
  );
});

it.each([
  { ...ids, webId: null },
  { ...ids, siteId: "" },
  { ...ids, siteUrl: undefined },
  { ...ids, siteUrl: "not an address" },
])("says nothing when a part is missing: %p", (incomplete) => {
  const id = composeSiteId(incomplete);

  expect(id).toBeUndefined();
});
