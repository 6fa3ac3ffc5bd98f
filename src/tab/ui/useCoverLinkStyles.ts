import { makeStyles, tokens } from "@fluentui/react-components";

/** A link whose whole box answers a click and shows the focus; the box around it is `position: relative`. */
export const useCoverLinkStyles = makeStyles({
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outlineStyle: "none" },
    "::after": {
      content: '""',
      position: "absolute",
      inset: "0",
      borderRadius: tokens.borderRadiusLarge,
    },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
