import { makeStyles, tokens } from "@fluentui/react-components";

/** A button that stands for an answer; the chosen one is filled and no wider, so that nothing beside it moves. */
export const useChoiceStyles = makeStyles({
  answer: { fontWeight: tokens.fontWeightRegular },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    ":hover": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
    ":active": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      // Whatever the pointer does, or our own colours would come back over the person's.
      ":hover": { backgroundColor: "Highlight", color: "HighlightText" },
      ":active": { backgroundColor: "Highlight", color: "HighlightText" },
    },
  },
});
