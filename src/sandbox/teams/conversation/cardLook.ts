const colour = (name: string, subtle = name) => ({
  default: `var(--${name})`,
  subtle: `var(--${subtle})`,
});

const foregroundColors = {
  default: colour("text", "quiet"),
  dark: colour("text", "quiet"),
  light: colour("quiet"),
  accent: colour("brand"),
  good: colour("good"),
  warning: colour("warning"),
  attention: colour("attention"),
};

/** How Teams draws an Adaptive Card. Its colours are this page's own, so that a card follows the theme. */
export const cardLook = {
  fontFamily: "inherit",
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  spacing: {
    small: 8,
    default: 12,
    medium: 16,
    large: 20,
    extraLarge: 24,
    padding: 16,
  },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  containerStyles: {
    default: { backgroundColor: "var(--stage)", foregroundColors },
    emphasis: { backgroundColor: "var(--list)", foregroundColors },
  },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
  },
  factSet: {
    title: { weight: "bolder", wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 16,
  },
  textBlock: { headingLevel: 3 },
} as const;
