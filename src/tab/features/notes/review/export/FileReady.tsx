import { useState } from "react";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { CopiedWords } from "#tab/features/notes/sending/CopiedWords.tsx";
import { useCopying } from "#tab/features/notes/sending/useCopying.ts";
import { saveFile } from "#tab/platform/saveFile.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { exportWords, toFileName } from "./exportWords.ts";

interface FileReadyProps {
  readonly text: string;
  readonly leftOut: number;
  readonly onClose: () => void;
}

/** The file, for the person to keep; a press of theirs, since a frame may keep nothing by itself. */
export function FileReady({ text, leftOut, onClose }: FileReadyProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const copying = useCopying(text);
  const { clock } = useServices();
  const [isSaved, setIsSaved] = useState(false);

  function save(): void {
    saveFile(toFileName(clock.now().toISOString().slice(0, 10)), text, "text/csv;charset=utf-8");
    setIsSaved(true);
    announce(exportWords.saved);
  }

  return (
    <>
      <p className={styles.text}>
        {exportWords.leftOut(leftOut)} {exportWords.care}
      </p>
      {isSaved && <p className={styles.text}>{exportWords.saved}</p>}
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={save}>
          {exportWords.save}
        </button>
        <button type="button" className={buttons.secondary} onClick={copying.copy}>
          {exportWords.copyInstead}
        </button>
        <button type="button" className={buttons.subtle} onClick={onClose}>
          {exportWords.close}
        </button>
      </div>
      <CopiedWords copying={copying} label={exportWords.copyLabel} />
    </>
  );
}
