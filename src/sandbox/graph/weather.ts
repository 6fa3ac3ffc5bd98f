export const weatherKinds = [
  "429",
  "503",
  "504-after-commit",
  "drop-before-commit",
  "drop-after-commit",
  "slow",
  "offline",
  "forbidden",
  "list-deleted",
  "token-expired",
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
  readonly kind: WeatherKind;
  /** How long `slow` waits, and what `429` and `503` say in `Retry-After`. */
  readonly seconds?: number;
}
