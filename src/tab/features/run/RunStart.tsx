import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Technique, Version } from "#domain/cards/technique.ts";
import { productLinks } from "#domain/links/productLinks.ts";
import { noteFormAddress, runAddress } from "#tab/ui/addresses.ts";
import { OutwardLink } from "#tab/ui/OutwardLink.tsx";
import { signpostWords } from "#tab/ui/signpostWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { hasWords } from "./hasWords.ts";
import { type EarlierRun, RunBefore } from "./RunBefore.tsx";
import { runWords } from "./runWords.ts";
import { SendAhead } from "./tools/SendAhead.tsx";
import { useRunStyles } from "./useRunStyles.ts";

interface RunStartProps {
  readonly technique: Technique;
  readonly version: Version;
  readonly before: EarlierRun | undefined;
  readonly onStart: () => void;
  readonly onGoOn: () => void;
}

/** The signpost, what may be repeated, and the way to the first question. */
export function RunStart({ technique, version, before, onStart, onGoOn }: RunStartProps) {
  const styles = useRunStyles();
  const buttons = useButtonStyles();
  const links = useLinkStyles();
  const others = technique.versions.filter(({ id }) => id !== version.id);

  return (
    <>
      <p className={mergeClasses(styles.notice, styles.text, styles.narrow)}>
        <strong>{signpostWords.first}</strong>
        <OutwardLink known={productLinks} id="patient-safety-events">
          {signpostWords.link}
        </OutwardLink>
      </p>
      {before && <RunBefore technique={technique} {...before} onGoOn={onGoOn} />}
      <section className={mergeClasses(styles.panel, styles.narrow)}>
        <p className={styles.text}>
          <strong>{runWords.plan(version.name, version.minutes, version.steps.length)}</strong>{" "}
          {runWords.how} {hasWords(technique, version) ? runWords.words : runWords.noWords}
        </p>
        {others.map(({ id, name, minutes }) => (
          <Link
            key={id}
            href={runAddress(technique.id, id)}
            replace
            className={mergeClasses(links.link, links.alone)}
          >
            {runWords.otherVersion(name, minutes)}
          </Link>
        ))}
        <h2 className={styles.heading}>{runWords.safe}</h2>
        <p className={styles.text}>{technique.confidentiality}</p>
        <div className={styles.actions}>
          <button
            type="button"
            className={before ? buttons.secondary : buttons.primary}
            onClick={onStart}
          >
            {before ? runWords.startAnew : runWords.start}
          </button>
          <Link href={noteFormAddress(technique.id)} className={buttons.subtle}>
            {runWords.straight}
          </Link>
        </div>
      </section>
      <SendAhead technique={technique} />
    </>
  );
}
