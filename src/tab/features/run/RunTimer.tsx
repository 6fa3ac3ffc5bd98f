import { makeStyles, tokens } from "@fluentui/react-components";

import { getStep, minute, type Run, toLeft } from "#domain/run/run.ts";
import { toPace, toPlannedLeft } from "#domain/run/toPace.ts";

import { runWords, toPaceWords } from "./runWords.ts";
import { toShortTime } from "./timeWords.ts";

const useStyles = makeStyles({
  times: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalL,
  },
  time: {
    margin: "0",
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  pace: { margin: "0" },
});

/** How the time goes, in words: nothing is told by colour, and nothing makes a sound. */
export function RunTimer({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const left = toLeft(getStep(run));
  const shown =
    left > 0
      ? // Counted down as people do: the last second is one, not none.
        runWords.left(toShortTime(left + 999))
      : runWords.over(toShortTime(-left));

  return (
    <div className={styles.times}>
      <p role="timer" className={styles.time}>
        {run.state === "paused" ? `${runWords.paused}: ${shown}` : shown}
      </p>
      <p className={styles.pace}>
        {toPaceWords(toPace(run))} {runWords.toGo(Math.ceil(toPlannedLeft(run) / minute))}
      </p>
    </div>
  );
}
