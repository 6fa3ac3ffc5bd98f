import { makeStyles, tokens } from "@fluentui/react-components";

import { AnswerButtons, type AnswerButtonsProps } from "./AnswerButtons.tsx";
import { MomentShape } from "./MomentShape.tsx";
import { momentQuestion } from "./situationWords.ts";

const useStyles = makeStyles({
  buttons: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 124px), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  button: {
    minHeight: "52px",
    // On a phone the answer should be in sight of what is touched.
    "@media (max-width: 480px)": { minHeight: "40px" },
    justifyContent: "flex-start",
    textAlign: "left",
    '&[aria-pressed="false"] > svg': { color: tokens.colorBrandForeground1 },
    "@media (forced-colors: active)": {
      '&[aria-pressed="false"] > svg': { color: "inherit" },
    },
  },
});

/** Five answers to "What is happening?". */
export function MomentButtons(props: AnswerButtonsProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={momentQuestion.asks} className={styles.buttons}>
      <AnswerButtons
        {...props}
        question={momentQuestion}
        className={styles.button}
        toShape={({ says }) => says.moment && <MomentShape moment={says.moment} />}
      />
    </div>
  );
}
