import { makeStyles, tokens } from "@fluentui/react-components";

import type { Stage } from "#domain/cards/technique.ts";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  shape: {
    width: "12px",
    height: "12px",
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "inherit" },
  },
});

const words: Readonly<Record<Stage, string>> = {
  before: "Before",
  during: "During",
  after: "After",
};

/** Empty, half full, full: told apart without colour. */
const paths: Readonly<Record<Stage, string>> = {
  before: "",
  during: "M6 1a5 5 0 0 0 0 10z",
  after: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
};

/** The framework's stage as a word with a small shape. */
export function StageMark({ stage }: { readonly stage: Stage }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <svg className={styles.shape} viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d={paths[stage]} fill="currentColor" />
      </svg>
      {words[stage]}
    </span>
  );
}
