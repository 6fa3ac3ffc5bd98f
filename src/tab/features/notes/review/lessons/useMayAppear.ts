import { type RefObject, useEffect, useState } from "react";

const pressable = "article :is(a, button, select, input, summary, label):is(:hover, :focus)";
const pause = 500;

/**
 * Whether something may appear at the marker: not while it would push away what somebody is about to press, which is what the
 * pointer or the focus is on below it, and not above what they are reading.
 */
export function useMayAppear(marker: RefObject<HTMLElement | null>, isReady: boolean): boolean {
  const [may, setMay] = useState(false);

  useEffect(() => {
    if (!isReady || may) return;
    const look = (): void => {
      if (marker.current && !isInTheWay(marker.current)) setMay(true);
    };
    look();
    const timer = setInterval(look, pause);
    return () => clearInterval(timer);
  }, [marker, isReady, may]);

  return isReady && may;
}

function isInTheWay(marker: HTMLElement): boolean {
  if (marker.getBoundingClientRect().bottom < 0) return true;
  return [...document.querySelectorAll(pressable)].some(
    (one) => marker.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
