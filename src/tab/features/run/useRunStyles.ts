import { makeStyles, tokens } from "@fluentui/react-components";

import { textStyles } from "#tab/ui/textStyles.ts";

/** The page of a run. */
export const useRunStyles = makeStyles({
  ...textStyles,
  // A column, since what stands in a grid's row could not stay in sight below it.
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: "0" },
  head: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  panel: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    minWidth: "0",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalM },
  },
  notice: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  narrow: { maxWidth: "760px" },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sides: {
    display: "grid",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
});
