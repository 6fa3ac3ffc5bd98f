import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLocation, useSearch } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";

import { useIsHydrated } from "#tab/ui/useIsHydrated.ts";
import { CardPart } from "./CardPart.tsx";
import { cardsWords } from "./cardsWords.ts";
import { VersionChoice } from "./VersionChoice.tsx";

const useStyles = makeStyles({
  steps: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
  step: {
    display: "grid",
    gridTemplateColumns: "56px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  minutes: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  how: { margin: "0", maxWidth: "62ch" },
  title: { fontWeight: tokens.fontWeightSemibold },
  version: { display: "grid", minWidth: "0" },
  other: { display: "none", "@media (scripting: none)": { display: "grid" } },
});

/**
 * The timed steps of the version that fits the time there is; which one stands in the address, so that an answer can lead to it.
 * Where no script runs, nobody can choose: there the steps of every version stand one below the other.
 */
export function VersionSteps({ versions }: Pick<Technique, "versions">) {
  const styles = useStyles();
  const isHydrated = useIsHydrated();
  const chosenId = new URLSearchParams(useSearch()).get("v");
  const [place, navigate] = useLocation();
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[0];

  return (
    <>
      <VersionChoice
        versions={versions}
        chosen={chosen.id}
        onChoose={(id) => navigate(`${place}?v=${id}`, { replace: true })}
      />
      {(isHydrated ? [chosen] : versions).map((version) => (
        <div
          key={version.id}
          className={mergeClasses(styles.version, version !== chosen && styles.other)}
        >
          <CardPart heading={cardsWords.steps(version.minutes)}>
            <ol className={styles.steps}>
              {version.steps.map((step) => (
                <li key={step.title} className={styles.step}>
                  <span className={styles.minutes}>{cardsWords.shortMinutes(step.minutes)}</span>
                  <div>
                    <span className={styles.title}>{step.title}</span>
                    <p className={styles.how}>{step.how}</p>
                  </div>
                </li>
              ))}
            </ol>
          </CardPart>
        </div>
      ))}
    </>
  );
}
