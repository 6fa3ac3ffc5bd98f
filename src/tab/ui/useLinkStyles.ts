import { makeStyles, tokens } from "@fluentui/react-components";

/** A link inside text; `alone` in a line of its own, where a finger needs more room. */
export const useLinkStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  alone: { display: "inline-block", padding: `${tokens.spacingVerticalXXS} 0` },
});
