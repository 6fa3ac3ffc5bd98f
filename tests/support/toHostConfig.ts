export const cardThemes = {
  light: { ground: "#ffffff", text: "#242424", subtle: "#616161", line: "#e0e0e0" },
  dark: { ground: "#292929", text: "#ffffff", subtle: "#adadad", line: "#666666" },
} as const;

export type CardTheme = keyof typeof cardThemes;

/** A host that draws cards much as Teams does: its sizes and colours, each text as large as the person has set it. */
export function toHostConfig(theme: CardTheme, scale = 1): object {
  const { ground, text, subtle, line } = cardThemes[theme];
  const colours = { default: text, subtle };
  const sizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
  const toSizes = (toSize: (size: number) => number): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, toSize(size)]));
  return {
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    fontSizes: toSizes((size) => size * scale),
    lineHeights: toSizes((size) => (size + 6) * scale),
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: { backgroundColor: ground, foregroundColors: { default: colours } },
    },
    factSet: {
      title: { weight: "bolder", wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 16,
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      spacing: "default",
      // Teams stacks buttons that do not fit beside each other; this renderer has to be told.
      actionsOrientation: scale > 1 ? "vertical" : "horizontal",
      actionAlignment: scale > 1 ? "stretch" : "left",
    },
  };
}
