import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** What a theme makes of one variable. */
type Values = Readonly<Record<string, string | number>>;

/**
 * Style rules that put on whichever of Fluent's themes the page's root names, with those of its 500 variables that are used.
 * The build writes them into every page, so that a change of theme needs no script and no file.
 */
export function toThemeStyles(used: ReadonlySet<string>): string {
  const light = pick(teamsLightTheme, used);
  const differing = (theme: Theme) =>
    Object.fromEntries(
      Object.entries(pick(theme, used)).filter(([name, value]) => value !== light[name]),
    );
  return [
    toRule("html", light),
    toRule('html[data-theme="dark"]', differing(teamsDarkTheme)),
    toRule('html[data-theme="contrast"]', differing(teamsHighContrastTheme)),
  ].join("");
}

const pick = (theme: Theme, used: ReadonlySet<string>): Values =>
  Object.fromEntries(Object.entries(theme).filter(([name]) => used.has(name)));

const toRule = (selector: string, values: Values): string =>
  `${selector}{${Object.entries(values)
    .map(([name, value]) => `--${name}:${String(value)}`)
    .join(";")}}`;
