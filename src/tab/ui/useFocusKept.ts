import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

import { focusHeading } from "./focusHeading.ts";

/** When a part goes and the focus is in it, `next` or else the page's heading takes the focus: else it would be nowhere. */
export function useFocusKept(
  part: RefObject<HTMLElement | null>,
  next?: RefObject<HTMLElement | null>,
): void {
  const wasInside = useRef(false);

  // While the part is still there to be asked.
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      wasInside.current = element?.contains(document.activeElement) ?? false;
    };
  }, [part]);

  // Once it is gone, and what stands in its place is there.
  useEffect(
    () => () => {
      if (!wasInside.current || document.activeElement !== document.body) return;
      // Read only now: it may have gone together with the part.
      if (next?.current) next.current.focus();
      else focusHeading();
    },
    [next],
  );
}
