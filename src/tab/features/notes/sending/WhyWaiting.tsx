import { makeStyles } from "@fluentui/react-components";

import type { CommonReason } from "./findCommonReason.ts";
import { isPassing } from "./isOfEverything.ts";
import { notSentWords } from "./sendingWords.ts";
import { toMomentWords, toSoonWords } from "./timeWords.ts";
import { unsentWords } from "./unsentWords.ts";
import type { Now } from "./useNow.ts";
import { WhereToLook } from "./WhereToLook.tsx";

const useStyles = makeStyles({ line: { margin: "0", maxWidth: "68ch" } });

interface WhyWaitingProps {
  readonly reason: CommonReason;
  readonly count: number;
  readonly now: Now;
}

/** Why nothing is sent at this moment, and what happens next by itself or who can help. */
export function WhyWaiting({ reason: { why, pause }, count, now: { device } }: WhyWaitingProps) {
  const styles = useStyles();
  if (!isPassing(why)) {
    return (
      <>
        <p className={styles.line}>{notSentWords[why]}</p>
        <WhereToLook why={why} />
      </>
    );
  }
  const until = new Date(pause?.until ?? device);
  return (
    <p className={styles.line}>
      {pause?.isAsked
        ? `${unsentWords.askedToWait(toMomentWords(until, device))} ${unsentWords.afterThat(count)}`
        : `${notSentWords[why]} ${unsentWords.byItself(count)} ${unsentWords.nextTry(toSoonWords(until, device))}`}
    </p>
  );
}
