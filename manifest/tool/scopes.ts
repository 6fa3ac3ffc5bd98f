import type { GraphScope } from "#graph/client/Graph.ts";

interface Scope {
  /** Microsoft Graph's own number for the delegated permission; the same in each tenant. */
  readonly id: string;
  /** First: without it no note can be read or saved. Later: for one thing that few people do. */
  readonly asked: "first" | "later";
}

/** Every permission that the product knows, the least first. Another one in the product is missing here until it is named. */
export const scopes: Readonly<Record<GraphScope, Scope>> = {
  "User.Read": { id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d", asked: "first" },
  "Team.ReadBasic.All": { id: "485be79e-c497-4b35-9400-0e3fa7f2a5d4", asked: "first" },
  "Sites.ReadWrite.All": { id: "89fe6a52-be36-487e-b7d8-d061c450a026", asked: "first" },
  "Sites.Manage.All": { id: "65e50fdc-43b7-4915-933e-e8138f11f40a", asked: "later" },
  "GroupMember.Read.All": { id: "bc024368-1153-4739-b217-4326f2e966d0", asked: "later" },
};

/** The names of those that are asked first, or of all. */
export const scopeNames = (which: "first" | "all"): readonly string[] =>
  Object.entries(scopes)
    .filter(([, { asked }]) => which === "all" || asked === "first")
    .map(([name]) => name);
