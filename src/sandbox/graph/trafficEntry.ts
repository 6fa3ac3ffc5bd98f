/** One request that reached the emulator. */
export interface TrafficEntry {
  readonly at: string;
  readonly method: string;
  /** After `/v1.0`, with its query: the same words as in `Weather.path`. */
  readonly path: string;
  /** 0 when the connection was dropped. */
  readonly status: number;
  /** SharePoint's resource units (how-to-avoid-getting-throttled). */
  readonly units: number;
  /** The person's id; null when no valid token came. */
  readonly person: string | null;
}
