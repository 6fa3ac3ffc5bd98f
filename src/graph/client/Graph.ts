/** The delegated permissions this product knows. Asked for when needed, never before. */
export type GraphScope =
  | "User.Read"
  | "Team.ReadBasic.All"
  | "Sites.ReadWrite.All"
  /** In its place where the app is let into sites one by one. */
  | "Sites.Selected"
  | "Sites.Manage.All"
  | "GroupMember.Read.All";

/**
 * Where tokens come from. `mayAsk` is true only inside a person's click, when a consent window may open.
 * `claims` is Graph's own challenge (continuous access evaluation) as JSON text, its base64 already undone.
 * `fresh` means that Graph took the last token for none: the same one must not be handed out again.
 * Throws a `GraphError` of `signed-out`, `consent-needed`, `consent-refused` or `offline`.
 */
export type GetToken = (request: {
  readonly scopes: readonly GraphScope[];
  readonly claims?: string;
  readonly fresh?: boolean;
  readonly mayAsk: boolean;
}) => Promise<string>;

export interface GraphCall {
  /** What the call needs; the least. */
  readonly scopes: readonly GraphScope[];
  readonly mayAsk?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The one sender. Paths begin with a slash and follow `/v1.0`; an `@odata.nextLink` may be handed in whole and is
 * refused unless it points at the configured Graph. Answers are `unknown`: each repository parses its own.
 * Throws `GraphError` for a refusal, `UnexpectedAnswer` for an answer nobody foresaw.
 * Reads (a `$batch` is one) are sent again by themselves after 429/502/503/504 and a lost connection, twice at most;
 * writes are sent once.
 */
export interface Graph {
  get(path: string, call: GraphCall): Promise<unknown>;
  post(path: string, body: unknown, call: GraphCall): Promise<unknown>;
  patch(
    path: string,
    body: unknown,
    call: GraphCall & { readonly ifMatch?: string },
  ): Promise<unknown>;
  delete(path: string, call: GraphCall & { readonly ifMatch?: string }): Promise<void>;
}
