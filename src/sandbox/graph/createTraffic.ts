import type { TrafficEntry } from "./trafficEntry.ts";

type RequestEnd = Pick<TrafficEntry, "status" | "units">;

/** The last requests, so many as are remembered, in the order in which they arrived. One that is still under way has no status yet. */
export function createTraffic(remembered: number) {
  let entries: { entry: TrafficEntry }[] = [];
  const newest = () => entries.slice(Math.max(0, entries.length - remembered));

  return {
    list: (): readonly TrafficEntry[] => newest().map(({ entry }) => entry),

    clear(): void {
      entries = [];
    },

    /** The function that is given back completes the entry. */
    begin(entry: Omit<TrafficEntry, "status">): (end: RequestEnd) => void {
      const place = { entry: { ...entry, status: 0 } };
      entries.push(place);
      // Taking off the oldest with each request would move all the others each time.
      if (entries.length > 2 * remembered) entries = newest();
      return (end) => {
        place.entry = { ...place.entry, ...end };
      };
    },
  };
}
