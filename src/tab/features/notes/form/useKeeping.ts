import { useEffect, useRef } from "react";

import type { FormValues } from "./formValues.ts";

const pause = 400;

/** Keeps after a pause in typing, and at once when the page is hidden or left. */
export function useKeeping(isDirty: boolean, values: FormValues, keep: () => void): void {
  const latest = useRef(keep);
  const isWaiting = useRef(false);

  useEffect(() => {
    latest.current = keep;
    isWaiting.current = isDirty;
  });

  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [isDirty, values]);

  useEffect(() => {
    const keepIfWaiting = () => {
      if (isWaiting.current) latest.current();
    };
    document.addEventListener("visibilitychange", keepIfWaiting);
    return () => {
      document.removeEventListener("visibilitychange", keepIfWaiting);
      keepIfWaiting();
    };
  }, []);
}
