import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

import { useAnnounce } from "#tab/ui/Announcer.tsx";

/** When a person's own press comes to its end, the heading that says so takes the focus, once; `more` is what it does not say. */
export function useAnswered(answers: number, more: string): RefObject<HTMLHeadingElement | null> {
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);

  const tell = useEffectEvent(() => {
    heading.current?.focus();
    if (more !== "") announce(more);
  });
  useEffect(() => {
    if (answers > 0) tell();
  }, [answers]);

  return heading;
}
