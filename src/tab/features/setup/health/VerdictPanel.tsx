import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import { reloadPage } from "#tab/platform/reloadPage.ts";
import { cardsAddress, healthSubPage, teamAddress } from "#tab/ui/addresses.ts";
import { fromInside } from "#tab/ui/fromInside.ts";
import { ShareButton } from "#tab/ui/ShareButton.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { ownerCanHelp, setUpWords } from "../setUpWords.ts";
import { useAnswered } from "../useAnswered.ts";
import type { ListHealth } from "../useListHealth.ts";
import { useSetUpStyles } from "../useSetUpStyles.ts";
import { AdministratorMessage } from "./AdministratorMessage.tsx";
import type { HealthStep, Trouble } from "./healthItem.ts";
import { healthWords, stepNames } from "./healthWords.ts";
import { toVerdictWords } from "./toVerdictWords.ts";
import type { Verdict } from "./toVerdict.ts";

interface VerdictPanelProps {
  readonly verdict: Verdict;
  readonly health: ListHealth;
}

/** What only an administrator can put right, with a message to send. */
const ofAdministrator: ReadonlySet<Trouble> = new Set([
  "not-added",
  "list-not-ready",
  "uses-not-ready",
]);

/** What it all comes to, in a sentence, and the one next step. */
export function VerdictPanel({
  verdict,
  health,
  site,
}: VerdictPanelProps & { readonly site: string | undefined }) {
  const styles = useSetUpStyles();
  const { result, answers } = health;
  const { title, meaning } = toVerdictWords(verdict, result);
  const heading = useAnswered(answers, result === "done" ? healthWords.done : "");

  const isRefused = result !== undefined && result !== "done";
  const isWell = !isRefused && verdict.isSure && verdict.trouble === undefined;
  return (
    <section className={mergeClasses(styles.panel, isWell && styles.well)}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.text}>{meaning}</p>
      {verdict.trouble && ofAdministrator.has(verdict.trouble) && (
        <AdministratorMessage site={site} />
      )}
      <div className={styles.actions}>
        <Step verdict={verdict} health={health} />
        {isRefused && ownerCanHelp.has(result) && (
          <ShareButton page={{ subPage: healthSubPage, label: setUpWords.linkName }}>
            {setUpWords.copyLink}
          </ShareButton>
        )}
      </div>
    </section>
  );
}

function Step({ verdict: { step, trouble }, health }: VerdictPanelProps) {
  const buttons = useButtonStyles();
  const { doing, checkAgain, setUp } = health;
  const isBusy = doing !== "nothing";
  const href = places[step];
  if (href !== undefined) {
    return (
      <Link href={href} state={fromInside} className={buttons.primary}>
        {stepNames[step]}
      </Link>
    );
  }

  const isOnly = step === "check-again" && trouble !== undefined;
  return (
    <>
      {(step === "set-up" || step === "repair") && (
        <button type="button" className={buttons.primary} aria-disabled={isBusy} onClick={setUp}>
          {doing === "setting-up" ? healthWords.settingUp[step] : stepNames[step]}
        </button>
      )}
      {step === "sign-in" && (
        <button
          type="button"
          className={buttons.primary}
          aria-disabled={isBusy}
          onClick={checkAgain}
        >
          {isBusy ? healthWords.checking : stepNames[step]}
        </button>
      )}
      {step === "reload" && (
        <button type="button" className={buttons.primary} onClick={reloadPage}>
          {stepNames[step]}
        </button>
      )}
      {step !== "sign-in" && step !== "reload" && (
        <button
          type="button"
          className={isOnly ? buttons.primary : buttons.secondary}
          aria-disabled={isBusy}
          onClick={checkAgain}
        >
          {doing === "checking" ? healthWords.checking : stepNames["check-again"]}
        </button>
      )}
    </>
  );
}

/** Steps that lead to another page. */
const places: Readonly<Partial<Record<HealthStep, string>>> = {
  "choose-team": teamAddress,
  cards: cardsAddress,
};
