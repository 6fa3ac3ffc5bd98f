import { makeStyles, tokens } from "@fluentui/react-components";

import type { Version } from "#domain/cards/technique.ts";
import { minute, type Run } from "#domain/run/run.ts";

import { runWords } from "./runWords.ts";
import { toMinutes } from "./timeWords.ts";
import { toLeftOutTitles } from "./toPlannedWords.ts";
import { useRunStyles } from "./useRunStyles.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: "0", paddingLeft: "24px" },
});

/** The plan as it stands now; what there is no time for is named. */
export function RunSteps({ version, run }: { readonly version: Version; readonly run: Run }) {
  const styles = useStyles();
  const parts = useRunStyles();
  const leftOut = toLeftOutTitles(run, version);

  return (
    <section className={parts.panel}>
      <h3 className={parts.heading}>{runWords.allSteps}</h3>
      <ol className={styles.list}>
        {version.steps.map(({ title }, place) => {
          const step = run.steps[place];
          const isNow = place === run.place;
          const time = step?.isLeftOut
            ? runWords.leftOut
            : toMinutes(Math.round((step?.allotted ?? 0) / minute));
          return (
            <li key={title} {...(isNow ? { "aria-current": "step" as const } : {})}>
              {isNow ? <strong>{title}</strong> : title} ({isNow && `${runWords.now}, `}
              {time})
            </li>
          );
        })}
      </ol>
      {leftOut.length > 0 && <p className={parts.text}>{runWords.leftOutHere(leftOut)}</p>}
    </section>
  );
}
