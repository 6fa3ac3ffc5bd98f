import * as v from "valibot";

/** Who did it (Graph, "identitySet resource type"): a person, or an app that acted without one. */
export const identitySet = v.object({
  user: v.nullish(v.object({ id: v.nullish(v.string()), displayName: v.nullish(v.string()) })),
  application: v.nullish(v.object({ displayName: v.nullish(v.string()) })),
});

/** A list item as we read it (Graph, "listItem resource type"). Empty fields are absent, never null. */
export const noteItem = v.object({
  id: v.string(),
  eTag: v.nullish(v.string()),
  "@odata.etag": v.nullish(v.string()),
  createdDateTime: v.nullish(v.string()),
  createdBy: v.nullish(identitySet),
  lastModifiedDateTime: v.nullish(v.string()),
  lastModifiedBy: v.nullish(identitySet),
  webUrl: v.nullish(v.string()),
  fields: v.nullish(v.record(v.string(), v.unknown())),
});

export type NoteItem = v.InferOutput<typeof noteItem>;

export const noteItemPage = v.object({
  value: v.array(noteItem),
  "@odata.nextLink": v.nullish(v.string()),
});

export const toETag = (item: NoteItem): string => item.eTag ?? item["@odata.etag"] ?? "";
