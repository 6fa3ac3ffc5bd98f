import * as v from "valibot";

/** The ids SharePoint gives a drive (Graph, "sharepointIds resource type"); every one may be missing. */
export const sharePointIds = v.object({
  siteId: v.nullish(v.string()),
  siteUrl: v.nullish(v.string()),
  webId: v.nullish(v.string()),
});

export type SharePointIds = v.InferOutput<typeof sharePointIds>;

/** A site's id as Graph writes it, host and two ids, put together without asking for it. */
export function composeSiteId({ siteId, siteUrl, webId }: SharePointIds): string | undefined {
  if (!siteId || !webId || !siteUrl || !URL.canParse(siteUrl)) return undefined;
  return `${new URL(siteUrl).host},${siteId},${webId}`;
}
