import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  why: {
    display: "flex",
    gap: tokens.spacingHorizontalSNudge,
    margin: "0",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  shape: {
    width: "16px",
    height: "16px",
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "inherit" },
  },
});

/** Why a card fits, in one line. */
export function WhyLine({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <p className={styles.why}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M3 8.5l3.5 3.5L13 4.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {children}
    </p>
  );
}
