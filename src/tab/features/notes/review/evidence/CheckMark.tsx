import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: {
    width: "20px",
    height: "20px",
    flexShrink: 0,
    // Colours of ours may not be seen on a background of the person's own.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorNeutralForeground2 },
  doubtful: { color: tokens.colorStatusDangerForeground1 },
});

export type CheckCertainty = keyof typeof shapes;

/** A tick in a circle, a question in a square, an exclamation in a diamond: told apart without colour. */
const shapes = {
  sure: { frame: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z", sign: "M6 10.5l2.5 2.5L14 7.5" },
  unsure: {
    frame: "M2.5 2.5h15v15h-15z",
    sign: "M7.5 8a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M10 14.2v.3",
  },
  doubtful: { frame: "M10 1l9 9l-9 9l-9-9z", sign: "M10 5.5v5.5M10 13.8v.3" },
} as const;

/** How sure it is that a note was checked, for the eye; the words stand beside it. */
export function CheckMark({ certainty }: { readonly certainty: CheckCertainty }) {
  const styles = useStyles();
  const { frame, sign } = shapes[certainty];
  return (
    <svg
      className={mergeClasses(styles.mark, styles[certainty])}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <path d={frame} />
        <path d={sign} />
      </g>
    </svg>
  );
}
