import type { Graph } from "../client/Graph.ts";
import type { Memory } from "../client/Memory.ts";
import type { Patience } from "../client/Patience.ts";
import type { SiteAccess } from "../sites/siteAccess.ts";

export interface NotesRepositoryOptions extends Partial<Patience> {
  readonly graph: Graph;
  readonly memory: Memory;
  readonly listName?: string;
  readonly siteAccess?: SiteAccess;
}
