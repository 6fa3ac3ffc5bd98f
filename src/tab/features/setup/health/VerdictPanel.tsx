import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Link } from "wouter";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { healthSubPage, teamAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { ShareButton } from "#tab/ui/ShareButton.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { ownerCanHelp, setUpWords } from "../setUpWords.ts";
import type { ListHealth } from "../useListHealth.ts";
import { useSetUpStyles } from "../useSetUpStyles.ts";
import { healthWords, stepNames } from "./healthWords.ts";
import { toVerdictWords } from "./toVerdictWords.ts";
import type { Verdict } from "./toVerdict.ts";

interface VerdictPanelProps {
  readonly verdict: Verdict;
  readonly health: ListHealth;
}

/** What it all comes to, in a sentence, and the one next step. */
export function VerdictPanel({ verdict, health }: VerdictPanelProps) {
  const styles = useSetUpStyles();
  const announce = useAnnounce();
  const { host } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const { result, answers } = health;
  const { title, meaning } = toVerdictWords(verdict, result);
  const spoken = result === "done" ? `${healthWords.done} ${title}` : title;

  useEffect(() => {
    if (answers === 0) return;
    heading.current?.focus();
    announce(spoken);
  }, [announce, answers, spoken]);

  const isRefused = result !== undefined && result !== "done";
  const isWell = !isRefused && verdict.isSure && verdict.trouble === undefined;
  return (
    <section className={mergeClasses(styles.panel, isWell && styles.well)}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.text}>{meaning}</p>
      <div className={styles.actions}>
        <Step verdict={verdict} health={health} />
        {isRefused && ownerCanHelp.has(result) && (
          <ShareButton share={() => host.shareLink(healthSubPage, setUpWords.linkName)}>
            {setUpWords.copyLink}
          </ShareButton>
        )}
      </div>
    </section>
  );
}

function Step({ verdict: { step }, health }: VerdictPanelProps) {
  const buttons = useButtonStyles();
  const { doing, checkAgain, setUp } = health;
  const isBusy = doing !== "nothing";

  const again = (
    <button
      type="button"
      className={step === "check-again" ? buttons.primary : buttons.secondary}
      aria-disabled={isBusy}
      onClick={checkAgain}
    >
      {doing === "checking" && step !== "sign-in" ? healthWords.checking : stepNames["check-again"]}
    </button>
  );
  switch (step) {
    case "check-again":
      return again;
    case "choose-team":
      return (
        <Link href={teamAddress} className={buttons.primary}>
          {stepNames[step]}
        </Link>
      );
    case "sign-in":
      return (
        <button
          type="button"
          className={buttons.primary}
          aria-disabled={isBusy}
          onClick={checkAgain}
        >
          {isBusy ? healthWords.checking : stepNames[step]}
        </button>
      );
    case "set-up":
    case "repair":
      return (
        <>
          <button type="button" className={buttons.primary} aria-disabled={isBusy} onClick={setUp}>
            {doing === "setting-up" ? healthWords.settingUp[step] : stepNames[step]}
          </button>
          {again}
        </>
      );
  }
}
