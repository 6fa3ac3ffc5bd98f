import { mergeClasses } from "@fluentui/react-components";

import type { HostContext } from "#tab/platform/Host.ts";
import { healthSubPage } from "#tab/ui/addresses.ts";
import { ShareButton } from "#tab/ui/ShareButton.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { ownerCanHelp, refusalWords, setUpWords } from "../setUpWords.ts";
import { useAnswered } from "../useAnswered.ts";
import type { ListHealth } from "../useListHealth.ts";
import { useSetUpStyles } from "../useSetUpStyles.ts";
import { configureWords } from "./configureWords.ts";
import { type ListStep, toListStep } from "./toListStep.ts";

type ShownStep = Exclude<ListStep, "checking">;

const stepWords: Readonly<Record<ShownStep, readonly [title: string, meaning: string]>> = {
  "no-team": [configureWords.noTeam, configureWords.noTeamMeaning],
  "not-here": [configureWords.notHere, configureWords.notHereMeaning],
  there: [configureWords.there, configureWords.thereMeaning],
  done: [configureWords.done, configureWords.doneMeaning],
  missing: [configureWords.missing, configureWords.missingMeaning],
  administrator: [configureWords.administrator, configureWords.administratorMeaning],
  repair: [configureWords.repair, configureWords.repairMeaning],
  offline: [configureWords.offline, configureWords.missingMeaning],
  "not-known": [configureWords.notKnown, configureWords.missingMeaning],
};

/** Steps in which a person may try to set the list up; SharePoint decides. */
const isOpen = (step: ListStep): boolean =>
  step === "missing" || step === "repair" || step === "offline" || step === "not-known";

interface ListPanelProps {
  readonly context: HostContext;
  readonly health: ListHealth;
}

/** The list for notes, which may be set up here and need not be. */
export function ListPanel({ context, health }: ListPanelProps) {
  const styles = useSetUpStyles();
  const buttons = useButtonStyles();
  const step = toListStep(context, health);
  const { result, answers, doing } = health;
  const refusal = result === "done" ? undefined : result;
  const [title, meaning] = toWords(step, refusal);

  // The title says all of it.
  const heading = useAnswered(answers, "");

  if (step === "checking") return <Skeleton label={configureWords.checking} />;
  const isWell = step === "there" || step === "done";
  return (
    <section className={mergeClasses(styles.panel, isWell && styles.well)}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.text}>{meaning}</p>
      {isOpen(step) && (
        <>
          <div className={styles.actions}>
            <button
              type="button"
              className={buttons.secondary}
              aria-disabled={doing !== "nothing"}
              onClick={health.setUp}
            >
              {toButtonWords(step, doing === "setting-up")}
            </button>
            {refusal && ownerCanHelp.has(refusal) && (
              <ShareButton page={{ subPage: healthSubPage, label: setUpWords.linkName }}>
                {setUpWords.copyLink}
              </ShareButton>
            )}
          </div>
          <p className={styles.text}>{configureWords.waiting}</p>
        </>
      )}
    </section>
  );
}

function toButtonWords(step: ListStep, isBusy: boolean): string {
  if (step === "repair") return isBusy ? configureWords.repairing : configureWords.repairNow;
  return isBusy ? configureWords.settingUp : configureWords.setUp;
}

function toWords(step: ListStep, refusal: Exclude<ListHealth["result"], "done">) {
  if (refusal) return [setUpWords.notDone, refusalWords[refusal]] as const;
  return step === "checking" ? (["", ""] as const) : stepWords[step];
}
