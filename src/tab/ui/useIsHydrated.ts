import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False while prerendered markup is taken over, so that the first render equals what the server wrote. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
