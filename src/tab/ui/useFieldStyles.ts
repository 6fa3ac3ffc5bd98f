import { makeStyles, tokens } from "@fluentui/react-components";

const input = {
  boxSizing: "border-box",
  width: "100%",
  minHeight: "34px",
  padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "1px",
  },
  '&[aria-invalid="true"]': {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder2}`,
  },
} as const;

/** Fields of a form and what stands around them. */
export const useFieldStyles = makeStyles({
  field: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: "0" },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: {
    margin: "0",
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  input,
  box: { ...input, minHeight: "96px", resize: "vertical", fieldSizing: "content" },
});
