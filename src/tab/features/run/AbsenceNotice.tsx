import type { Absence } from "#domain/run/run.ts";
import { turnAbsence } from "#domain/run/seeRun.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { absenceWords } from "./runWords.ts";
import type { Steer } from "./useRun.ts";
import { useRunStyles } from "./useRunStyles.ts";

interface AbsenceNoticeProps {
  readonly absence: Absence;
  readonly steer: Steer;
}

/** Says that nobody looked for a while; whoever was there knows better than a clock whether that time counts. */
export function AbsenceNotice({ absence, steer }: AbsenceNoticeProps) {
  const styles = useRunStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();

  function turn(): void {
    const { absence: next } = steer(turnAbsence) ?? {};
    if (next) announce(absenceWords.away(next.time, next.isCounted));
  }

  return (
    <div className={styles.notice}>
      <p className={styles.text}>{absenceWords.away(absence.time, absence.isCounted)}</p>
      <div className={styles.actions}>
        <button type="button" className={buttons.secondary} onClick={turn}>
          {absence.isCounted ? absenceWords.leaveOut : absenceWords.count}
        </button>
      </div>
    </div>
  );
}
