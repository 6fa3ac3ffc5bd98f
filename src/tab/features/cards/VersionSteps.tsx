import { makeStyles, tokens } from "@fluentui/react-components";
import { useLocation, useSearch } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";

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
});

/** The timed steps of the version that fits the time there is; which one stands in the address, so that an answer can lead to it. */
export function VersionSteps({ versions }: Pick<Technique, "versions">) {
  const styles = useStyles();
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
      <CardPart heading={cardsWords.steps(chosen.minutes)}>
        <ol className={styles.steps}>
          {chosen.steps.map((step) => (
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
    </>
  );
}
