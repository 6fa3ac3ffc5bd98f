import { type ComponentType, useEffect, useState } from "react";

import type { ShareCardsProps } from "./ShareCards.tsx";

interface Loaded {
  readonly Part: ComponentType<ShareCardsProps>;
}

let loaded: Loaded | undefined;

/** Sharing comes once the cards are there, so that they need not wait for it; where it cannot be fetched it is not offered. */
export function ShareLater(props: ShareCardsProps) {
  const [part, setPart] = useState(loaded);

  useEffect(() => {
    if (part) return undefined;
    let isHere = true;
    void preloadSharing().then(() => {
      if (isHere) setPart(loaded);
    });
    return () => {
      isHere = false;
    };
  }, [part]);

  return part ? <part.Part {...props} /> : null;
}

/** Says whether it is here now; a later call tries again. */
export async function preloadSharing(): Promise<boolean> {
  try {
    const { ShareCards } = await import("./ShareCards.tsx");
    loaded = { Part: ShareCards };
    return true;
  } catch {
    return false;
  }
}
