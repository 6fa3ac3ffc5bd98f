import { type RefObject, useRef, useState } from "react";

import { isCuredByAsking } from "./findObstacle.ts";

interface TryAgain<Found> {
  /** True only inside a person's click, when a consent window may open. */
  readonly mayAsk: RefObject<boolean>;
  /** What stood in the way before; shown until the new answer is there, so that no page comes and goes. */
  readonly trying: Found | undefined;
  readonly tryAgain: (found: Found, read: () => Promise<unknown>) => void;
}

/** A read that a person asks for once more. */
export function useTryAgain<Found extends { readonly why: string }>(): TryAgain<Found> {
  const mayAsk = useRef(false);
  const [trying, setTrying] = useState<Found>();

  function tryAgain(found: Found, read: () => Promise<unknown>): void {
    if (trying) return;
    mayAsk.current = isCuredByAsking(found.why);
    setTrying(found);
    void read().finally(() => {
      mayAsk.current = false;
      setTrying(undefined);
    });
  }

  return { mayAsk, trying, tryAgain };
}
