import type { Answer, SentRequest } from "./wire/SentRequest.ts";

/** The people in whose name Graph is asked: the administrator, and others whose token files were named. */
export type Asker = "admin" | "member" | "guest" | "outside";

export interface SmokeWorld {
  /** Sends, and keeps the exchange for the report unless it is one of many alike. */
  readonly send: (request: SentRequest, record?: "recorded" | "unrecorded") => Promise<Answer>;
  readonly group: string;
  readonly site: string;
  /** The throw-away list, with the columns SmokeKey, SmokeGroup and SmokePlain. */
  readonly list: string;
  readonly listName: string;
  readonly privateChannel?: string;
  readonly sharedChannel?: string;
  readonly archivedTeam?: string;
  /** An older list that search has had the time to read. */
  readonly searchList?: string;
  readonly has: (asker: Asker) => boolean;
  /** Permissions that the administrator's token carries besides these; `undefined` where there is no such token. */
  readonly findExcess: (
    scopes: readonly string[],
    besides?: readonly string[],
  ) => Promise<readonly string[] | undefined>;
  /** Lets a person do what Graph cannot, where one is there; false where nobody did it. */
  readonly letSomebody: (what: string) => Promise<boolean>;
  /** Notes what is about to be made, so that it is deleted whatever happens. */
  readonly willMake: (site: string, title: string) => void;
}

export type Finding =
  | { readonly answer: string }
  /** Why it cannot be asked here, and what somebody does to learn it all the same. */
  | { readonly notAsked: string; readonly byHand: string };

/** One thing that no document tells, by its number in the list of them. */
export interface Question {
  readonly number: number;
  readonly asks: string;
  readonly ask: (world: SmokeWorld) => Promise<Finding> | Finding;
}
