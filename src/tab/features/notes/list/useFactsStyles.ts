import { makeStyles, tokens } from "@fluentui/react-components";

/** A note's state, technique, kind and day in one line that may wrap. */
export const useFactsStyles = makeStyles({
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: "0",
    padding: "0",
    color: tokens.colorNeutralForeground2,
  },
});
