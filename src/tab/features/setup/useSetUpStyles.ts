import { makeStyles, tokens } from "@fluentui/react-components";

/** Panels and pages of the set-up. */
export const useSetUpStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL, maxWidth: "760px", margin: "0 auto" },
  head: { display: "grid", gap: tokens.spacingVerticalXS },
  panel: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  plain: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  well: { borderLeft: `4px solid ${tokens.colorStatusSuccessBorderActive}` },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  text: { margin: "0", maxWidth: "65ch" },
  quiet: { margin: "0", maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});
