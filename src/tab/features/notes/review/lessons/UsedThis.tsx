import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import type { WaitingUse } from "#tab/platform/UseBox.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";

import { useSavingPlace } from "#tab/features/notes/form/useSavingPlace.ts";
import { UseForm } from "./UseForm.tsx";
import { UseStatus } from "./UseStatus.tsx";
import { useUse } from "./useUse.ts";
import { usesQuery } from "./useUsesOf.ts";
import { useWords } from "./useWords.ts";

interface UsedThisProps {
  readonly noteKey: string;
  readonly title: string;
}

/** *We used this*: for whoever may write here. Nobody else is offered it. */
export function UsedThis(props: UsedThisProps) {
  const place = useSavingPlace();
  return place.can === "save" ? <UsedHere {...props} place={place} /> : null;
}

function UsedHere({ noteKey, title, place }: UsedThisProps & { readonly place: SavesHere }) {
  const buttons = useButtonStyles();
  const hidden = useHiddenStyles();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { now, ...does } = useUse(place, noteKey);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const hasPressed = useRef(false);
  const { step } = now;

  useEffect(() => {
    if (!hasPressed.current || isOpen) return;
    // What was pressed is gone, and the focus must not go with it.
    if (document.activeElement === document.body) (status.current ?? button.current)?.focus();
  }, [isOpen, step]);

  useEffect(() => {
    if (!hasPressed.current) return;
    if (step === "waiting") announce(useWords.waiting);
    if (step !== "counted") return;
    announce(useWords.counted);
    void client.invalidateQueries({ queryKey: usesQuery(place.to) });
  }, [announce, client, place.to, step]);

  function pressed(): void {
    hasPressed.current = true;
    setIsOpen(false);
  }

  function record(effect: string): void {
    pressed();
    does.record(effect);
  }

  function remove(waiting: WaitingUse): void {
    pressed();
    does.remove(waiting);
    announce(useWords.removed);
  }

  if (step === "unused" && isOpen) {
    return <UseForm noteKey={noteKey} place={place} onLine={record} onCancel={pressed} />;
  }
  if (step === "unused") {
    return (
      <div>
        <button
          ref={button}
          type="button"
          className={buttons.secondary}
          onClick={() => setIsOpen(true)}
        >
          <span>
            {useWords.press}
            <span className={hidden.hidden}>: {title}</span>
          </span>
        </button>
      </div>
    );
  }
  return <UseStatus now={now} line={status} onSend={does.sendAgain} onRemove={remove} />;
}
