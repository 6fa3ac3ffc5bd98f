export const weatherKinds = [
  "429",
  "503",
  "503-after-commit",
  "500",
  "502",
  "504-before-commit",
  "504-after-commit",
  "drop-before-commit",
  "drop-after-commit",
  "slow",
  "offline",
  "bad-request",
  "too-large",
  "threshold",
  "locked",
  "forbidden",
  "list-deleted",
  "token-expired",
  "claims-challenge",
  "insufficient-claims",
] as const;

export type WeatherKind = (typeof weatherKinds)[number];

/** What goes wrong, for which requests, and how often. */
export interface Weather {
  /** `*` means every method. */
  readonly method: string;
  /** A prefix of the path after `/v1.0`, so `/sites`; empty for every path. */
  readonly path: string;
  /** Counts down with each request it strikes; without it the weather stays until it is cleared. */
  readonly times?: number;
  /** The two claims challenges strike only tokens that were not fetched in answer to them. */
  readonly kind: WeatherKind;
  /** How long `slow` waits, and what `429` and `503` say in `Retry-After`. */
  readonly seconds?: number;
}
