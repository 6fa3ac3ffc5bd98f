import { makeStyles, tokens } from "@fluentui/react-components";

/** Pages that are read from top to bottom. */
export const useAboutStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    maxWidth: "760px",
    minWidth: "0",
  },
  text: { margin: "0", maxWidth: "68ch" },
  lead: {
    margin: "0",
    maxWidth: "60ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  sections: {
    display: "grid",
    gap: tokens.spacingVerticalXXL,
    minWidth: "0",
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalM },
  },
  section: { display: "grid", gap: tokens.spacingVerticalS, minWidth: "0" },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    maxWidth: "68ch",
    margin: "0",
    paddingLeft: tokens.spacingHorizontalXL,
  },
  facts: { display: "grid", gap: tokens.spacingVerticalS, maxWidth: "68ch", margin: "0" },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: "0" },
});
