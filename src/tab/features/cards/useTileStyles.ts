import { makeStyles, tokens } from "@fluentui/react-components";

/** What cards in a list share, whatever their size. */
export const useTileStyles = makeStyles({
  tile: {
    position: "relative",
    boxSizing: "border-box",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": {
      // Fluent's own colour for this hides the words in high contrast; the edge says it there.
      backgroundColor: tokens.colorNeutralBackground3,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":focus-within": { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    "& > img": { width: "80px" },
    // The words need the room; a card's own page has the picture.
    "@media (max-width: 400px)": { "& > img": { display: "none" } },
  },
  names: { flexGrow: 1, minWidth: "0" },
  name: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  text: { margin: "0" },
  small: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    listStyleType: "none",
    margin: "0",
    padding: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
