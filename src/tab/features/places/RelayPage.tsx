import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { once } from "#tab/platform/once.ts";
import { leaveRelay, prepareRelay } from "#tab/platform/relaySignIn.ts";
import { StatePage } from "#tab/ui/StatePage.tsx";

import { type RelayStep, relayWords } from "./relayWords.ts";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const prepare = once(prepareRelay);
// Ready before the press; what fails here is asked for again by the press, which then says so.
prepare().catch(() => undefined);

/** A small window between a framed page and Microsoft's own, which a browser opens only for a press in this one. */
export function RelayPage() {
  const styles = useStyles();
  const [step, setStep] = useState<RelayStep>("ready");
  const { title, meaning, label } = relayWords[step];

  async function press(): Promise<void> {
    if (step !== "ready") {
      leaveRelay();
      return;
    }
    try {
      (await prepare())();
      setStep("gone-on");
    } catch {
      setStep("lost");
    }
  }

  return (
    <main className={styles.page}>
      <StatePage
        title={title}
        meaning={meaning}
        step={{ label, onPress: () => void press() }}
        isPage
      />
    </main>
  );
}
