import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { HealthState } from "./healthItem.ts";

const useStyles = makeStyles({
  mark: {
    width: "20px",
    height: "20px",
    flexShrink: 0,
    // Colours of ours may not be seen on a background of the person's own.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  present: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  "not-yet": { color: tokens.colorNeutralForeground2 },
  off: { color: tokens.colorNeutralForeground2 },
});

/** A tick in a circle, a cross in a diamond, a question in a square, a line: told apart without colour. */
const shapes: Readonly<Record<HealthState, { readonly frame: string; readonly sign: string }>> = {
  present: { frame: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z", sign: "M6 10.5l2.5 2.5L14 7.5" },
  missing: { frame: "M10 1l9 9l-9 9l-9-9z", sign: "M7 7l6 6M13 7l-6 6" },
  unknown: {
    frame: "M2.5 2.5h15v15h-15z",
    sign: "M7.5 8a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M10 14.2v.3",
  },
  "not-yet": { frame: "", sign: "M5 10h10" },
  off: { frame: "", sign: "M5 10h10" },
};

/** How it stands with one need, for the eye; the word stands beside it. */
export function HealthMark({ state }: { readonly state: HealthState }) {
  const styles = useStyles();
  const { frame, sign } = shapes[state];
  return (
    <svg
      className={mergeClasses(styles.mark, styles[state])}
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
