import { makeStyles, tokens } from "@fluentui/react-components";

const shape = {
  display: "inline-flex",
  alignItems: "center",
  justifyContent: "center",
  gap: tokens.spacingHorizontalSNudge,
  boxSizing: "border-box",
  minHeight: "32px",
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid transparent`,
  borderRadius: tokens.borderRadiusMedium,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
  textDecorationLine: "none",
  textAlign: "center",
  cursor: "pointer",
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "2px",
  },
  ":disabled": { cursor: "default" },
} as const;

/** Buttons, and links that look like buttons, in Fluent's colours without the weight of its components. */
export const useButtonStyles = makeStyles({
  primary: {
    ...shape,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    '&[aria-disabled="true"]': {
      color: tokens.colorNeutralForeground3,
      backgroundColor: tokens.colorNeutralBackground4,
      cursor: "default",
    },
  },
  secondary: {
    ...shape,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    // Fluent's high contrast turns the background under the words, so the words turn with it.
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ":active": {
      color: tokens.colorNeutralForeground1Pressed,
      backgroundColor: tokens.colorNeutralBackground1Pressed,
    },
    '&[aria-disabled="true"]': {
      color: tokens.colorNeutralForeground3,
      backgroundColor: tokens.colorNeutralBackground1,
      // Told apart without colour too.
      border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
      cursor: "default",
    },
  },
  subtle: {
    ...shape,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":active": {
      color: tokens.colorNeutralForeground2Pressed,
      backgroundColor: tokens.colorSubtleBackgroundPressed,
    },
  },
});
