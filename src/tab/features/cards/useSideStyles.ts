import { makeStyles, tokens } from "@fluentui/react-components";

/** What both sides of a card share. */
export const useSideStyles = makeStyles({
  side: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    minWidth: "0",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: "0" },
  partHeading: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0", maxWidth: "68ch" },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    maxWidth: "68ch",
    margin: "0",
    paddingLeft: tokens.spacingHorizontalXL,
  },
  notice: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
