import { makeStyles, tokens } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";

import type { Destination } from "#graph/sites/destination.ts";
import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { confirmWords } from "./evidenceWords.ts";
import { readReviewers } from "./readReviewers.ts";
import { reviewersKey, useReviewers } from "./useReviewers.ts";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  text: { margin: "0", maxWidth: "68ch" },
});

/** On the pages of checking only: asks for the permission that tells who the owners are. Nothing where they are known. */
export function ConfirmWhoChecks({ to }: { readonly to: Destination }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const services = useServices();
  const client = useQueryClient();
  const known = useReviewers(to);
  const [step, setStep] = useState<"untouched" | "asking" | "refused" | "confirmed">("untouched");
  const result = useRef<HTMLParagraphElement>(null);
  const id = useId();

  useEffect(() => {
    if (step === "confirmed" || step === "refused") result.current?.focus();
  }, [step]);

  async function ask(): Promise<void> {
    setStep("asking");
    try {
      const reviewers = await readReviewers(services, to, true);
      client.setQueryData(reviewersKey(to), reviewers);
      setStep(reviewers.owners ? "confirmed" : "refused");
    } catch (error) {
      if (!findObstacle(error)) throw error;
      setStep("refused");
    }
  }

  if (step === "confirmed") {
    return (
      <p ref={result} tabIndex={-1} className={styles.text}>
        {confirmWords.confirmed}
      </p>
    );
  }
  // The owners of a private or shared channel are told nobody.
  if (to.kind === "channel" || known.step !== "ready" || known.reviewers.owners) return null;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <p id={id} className={styles.text}>
        <strong>{confirmWords.title}.</strong> {confirmWords.meaning}
      </p>
      {step === "refused" && (
        <p ref={result} tabIndex={-1} className={styles.text}>
          {confirmWords.refused}
        </p>
      )}
      <button
        type="button"
        className={buttons.secondary}
        aria-disabled={step === "asking"}
        onClick={() => void (step === "asking" ? undefined : ask())}
      >
        {step === "asking" ? confirmWords.asking : confirmWords.confirm}
      </button>
    </section>
  );
}
