import type { GraphScope } from "#graph/client/Graph.ts";
import type { SiteAccess } from "#graph/sites/siteAccess.ts";

interface Scope {
  /** Microsoft Graph's own number for the delegated permission; the same in each tenant. */
  readonly id: string;
  /** First: without it no note can be read or saved. Later: for one thing that few people do. */
  readonly asked: "first" | "later";
  /** The one way of reaching sites that it belongs to; both, where nothing is said. */
  readonly siteAccess?: SiteAccess;
}

/** Every permission that the product knows, the least first. Another one in the product is missing here until it is named. */
const scopes: Readonly<Record<GraphScope, Scope>> = {
  "User.Read": { id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d", asked: "first" },
  "Team.ReadBasic.All": { id: "485be79e-c497-4b35-9400-0e3fa7f2a5d4", asked: "first" },
  "Sites.Selected": {
    id: "f89c84ef-20d0-4b54-87e9-02e856d66d53",
    asked: "first",
    siteAccess: "selected",
  },
  "Sites.ReadWrite.All": {
    id: "89fe6a52-be36-487e-b7d8-d061c450a026",
    asked: "first",
    siteAccess: "all",
  },
  "Sites.Manage.All": {
    id: "65e50fdc-43b7-4915-933e-e8138f11f40a",
    asked: "later",
    siteAccess: "all",
  },
  "GroupMember.Read.All": { id: "bc024368-1153-4739-b217-4326f2e966d0", asked: "later" },
};

const isOf =
  (access: SiteAccess) =>
  ([, { siteAccess = access }]: readonly [string, Scope]): boolean =>
    siteAccess === access;

/** The names of those that are asked first, or of all. */
export const scopeNames = (which: "first" | "all", access: SiteAccess): readonly string[] =>
  Object.entries(scopes)
    .filter(isOf(access))
    .filter(([, { asked }]) => which === "all" || asked === "first")
    .map(([name]) => name);

/** Microsoft's numbers for them, as an application lists them. */
export const scopeIds = (access: SiteAccess): readonly string[] =>
  Object.entries(scopes)
    .filter(isOf(access))
    .map(([, { id }]) => id);
