import { useServices } from "#tab/platform/ServicesContext.ts";
import { DeleteEverything } from "#tab/ui/DeleteEverything.tsx";
import { focusHeading } from "#tab/ui/focusHeading.ts";
import { SharedQuestion } from "#tab/ui/SharedQuestion.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { keptWords, runWords } from "./runWords.ts";
import { useRunStyles } from "./useRunStyles.ts";
import type { RunWords } from "./useRunWords.ts";

interface RunDeviceProps {
  readonly words: RunWords;
  readonly onForget: () => void;
}

const sentences: Readonly<Record<Exclude<RunWords["kept"], "nowhere">, string>> = {
  device: keptWords.device,
  window: keptWords.window,
  memory: keptWords.memory,
  "not-clean": keptWords.notClean,
};

/** Where the words are, and how the run and all else leave this device. */
export function RunDevice({ words, onForget }: RunDeviceProps) {
  const styles = useRunStyles();
  const buttons = useButtonStyles();
  const { deleteEverything } = useServices();
  const { kept } = words;

  return (
    <section className={styles.panel}>
      <h3 className={styles.heading}>{keptWords.thisDevice}</h3>
      {kept !== "nowhere" && <p className={styles.quiet}>{sentences[kept]}</p>}
      <SharedQuestion kept={kept} onAnswer={words.keepNow} />
      <div className={styles.actions}>
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => {
            onForget();
            focusHeading();
          }}
        >
          {runWords.startAnew}
        </button>
      </div>
      <DeleteEverything
        onDelete={() => {
          deleteEverything();
          focusHeading();
        }}
      />
    </section>
  );
}
