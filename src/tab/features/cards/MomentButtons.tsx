import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { type AskedMoment, cardsWords, moments } from "./cardsWords.ts";
import { MomentShape } from "./MomentShape.tsx";

const useStyles = makeStyles({
  buttons: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 136px), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  button: {
    minHeight: "52px",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  open: {
    "& > svg": { color: tokens.colorBrandForeground1 },
    "@media (forced-colors: active)": { "& > svg": { color: "inherit" } },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

interface MomentButtonsProps {
  readonly chosen: AskedMoment | undefined;
  readonly onChoose: (moment: AskedMoment | undefined) => void;
}

/** Five answers to "What is happening?"; pressing the chosen one again takes it back. */
export function MomentButtons({ chosen, onChoose }: MomentButtonsProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();

  return (
    <div role="group" aria-label={cardsWords.home} className={styles.buttons}>
      {moments.map(({ moment, button }) => (
        <button
          key={moment}
          type="button"
          aria-pressed={moment === chosen}
          className={mergeClasses(
            buttons.secondary,
            styles.button,
            moment === chosen ? styles.chosen : styles.open,
          )}
          onClick={() => onChoose(moment === chosen ? undefined : moment)}
        >
          <MomentShape moment={moment} />
          {button}
        </button>
      ))}
    </div>
  );
}
