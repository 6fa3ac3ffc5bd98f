import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import type { Destination } from "#graph/sites/destination.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { useFormStyles } from "../form/useFormStyles.ts";
import { SharePointLink } from "../list/NoteLinks.tsx";
import { toMomentWords } from "../noteWords.ts";
import { toPlaceWords } from "../placeWords.ts";
import { CopyBox } from "./CopyBox.tsx";
import { findRecycleBin } from "./findRecycleBin.ts";
import { IncidentNotice } from "./IncidentNotice.tsx";
import { reportedWords, toGovernanceText, toOwnersText } from "./reportWords.ts";

const useStyles = makeStyles({
  steps: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    margin: "0",
    paddingLeft: tokens.spacingHorizontalXXL,
  },
  step: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  name: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  places: { margin: "0", paddingLeft: tokens.spacingHorizontalL, maxWidth: "68ch" },
});

interface ReportedStepsProps {
  readonly to: Destination;
  /** When it was deleted from here; missing where it was found to be gone. */
  readonly at?: Date;
  /** Where the note was in SharePoint. */
  readonly webUrl?: string | undefined;
}

/** What people must do once a note with somebody's details is deleted. */
export function ReportedSteps({ to, at, webUrl }: ReportedStepsProps) {
  const form = useFormStyles();
  const styles = useStyles();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { steps } = reportedWords;
  const place = toPlaceWords(to);
  const isHere = at !== undefined;

  useEffect(() => {
    if (!isHere) return;
    heading.current?.focus();
    announce(reportedWords.done);
  }, [announce, isHere]);

  return (
    <>
      <section className={mergeClasses(form.panel, isHere ? form.success : form.warning)}>
        <h2 ref={heading} tabIndex={-1} className={form.heading}>
          {isHere ? reportedWords.done : reportedWords.goneTitle}
        </h2>
        <p className={form.text}>{isHere ? reportedWords.lead : reportedWords.gone}</p>
        <p className={form.text}>{reportedWords.versions}</p>
      </section>
      <ol className={styles.steps}>
        <li>
          <div className={styles.step}>
            <h3 className={styles.name}>{steps.owners}</h3>
            <p className={form.text}>{steps.ownersHow}</p>
            <CopyBox label={reportedWords.ownersLabel} text={toOwnersText(place)} />
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <h3 className={styles.name}>{steps.bin}</h3>
            <p className={form.text}>{steps.binHow}</p>
            <SharePointLink webUrl={findRecycleBin(webUrl)}>{steps.openBin}</SharePointLink>
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <h3 className={styles.name}>{steps.second}</h3>
            <p className={form.text}>{steps.secondHow}</p>
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <h3 className={styles.name}>{steps.where}</h3>
            <ul className={styles.places}>
              {reportedWords.places.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <h3 className={styles.name}>{steps.governance}</h3>
            <p className={form.text}>{steps.governanceHow}</p>
            <CopyBox
              label={reportedWords.governanceLabel}
              text={toGovernanceText(place, at && toMomentWords(at))}
            />
          </div>
        </li>
      </ol>
      <IncidentNotice />
    </>
  );
}
