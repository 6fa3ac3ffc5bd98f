import { type RefObject, useEffect, useRef } from "react";

/** Gives the focus to what stands there after the next change: the button that was pressed may be gone by then. */
export function useFocusOn(): (next: RefObject<HTMLElement | null>) => void {
  const wanted = useRef<RefObject<HTMLElement | null>>(undefined);

  useEffect(() => {
    wanted.current?.current?.focus();
    wanted.current = undefined;
  });

  return (next) => {
    wanted.current = next;
  };
}
