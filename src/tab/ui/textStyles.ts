import { tokens } from "@fluentui/react-components";

/** Words and what is pressed beside them, for the styles of any page. */
export const textStyles = {
  text: { margin: "0", maxWidth: "68ch" },
  quiet: {
    margin: "0",
    maxWidth: "68ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
} as const;

/** A question with an answer in each row. */
export const choiceStyles = {
  choices: { display: "grid", gap: tokens.spacingVerticalS, minWidth: "0" },
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
} as const;
