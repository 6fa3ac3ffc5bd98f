import type { TrafficEntry } from "./trafficEntry.ts";

type RequestEnd = Pick<TrafficEntry, "status" | "units">;

/** Requests in the order in which they arrived. A request that is still under way has no status yet. */
export function createTraffic() {
  let entries: { entry: TrafficEntry }[] = [];

  return {
    list: (): readonly TrafficEntry[] => entries.map(({ entry }) => entry),

    clear(): void {
      entries = [];
    },

    /** The function that is given back completes the entry. */
    begin(entry: Omit<TrafficEntry, "status">): (end: RequestEnd) => void {
      const place = { entry: { ...entry, status: 0 } };
      entries.push(place);
      return (end) => {
        place.entry = { ...place.entry, ...end };
      };
    },
  };
}
