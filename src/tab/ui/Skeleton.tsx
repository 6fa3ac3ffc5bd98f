import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useHiddenStyles } from "./useHiddenStyles.ts";

const useStyles = makeStyles({
  skeleton: { display: "grid", gap: tokens.spacingVerticalM },
  bar: {
    height: "64px",
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusLarge,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
      animationDuration: "1.6s",
      animationIterationCount: "infinite",
    },
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  first: { width: "min(100%, 280px)", height: "32px" },
});

/** The shape of what is coming, so that nothing jumps; says so in words to those who cannot see it. */
export function Skeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  return (
    <div className={styles.skeleton} aria-busy="true">
      <span className={hidden.hidden}>{label}</span>
      <div className={mergeClasses(styles.bar, styles.first)} aria-hidden="true" />
      <div className={styles.bar} aria-hidden="true" />
      <div className={styles.bar} aria-hidden="true" />
    </div>
  );
}
