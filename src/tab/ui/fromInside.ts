import { useHistoryState } from "wouter/use-browser-location";

/** Stands in the history beside a step that was taken inside the tab: the page it leads to may go back. */
export const fromInside = { isFromInside: true } as const;

export function useIsFromInside(): boolean {
  const state = useHistoryState<Partial<typeof fromInside> | null>();
  return state?.isFromInside === true;
}
