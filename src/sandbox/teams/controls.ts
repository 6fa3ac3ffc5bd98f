import { choice, tick } from "./choice.ts";
import type { Directory } from "./directory.ts";
import { element } from "./element.ts";
import { hostBehaviours, signInBehaviours, themes, widths } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";
import { hostWords, pageWords, signInWords, themeWords, widthWords } from "./hostWords.ts";
import { weatherControls } from "./weatherControls.ts";

interface ControlsOptions {
  readonly directory: Directory;
  readonly state: HostState;
  readonly onChange: (change: Partial<HostState>) => void;
  readonly onOffline: (isOffline: boolean) => void;
}

/** The strip that no Teams has: who you are, what the host does, and what goes wrong. */
export function createControls({ directory, state, onChange, onOffline }: ControlsOptions) {
  const progress = element("output", { "aria-label": "Tab" }, "starting");
  const choices = element(
    "div",
    { class: "controls-row" },
    choice({
      label: "Person",
      options: directory.people.map(({ id, displayName }) => [id, displayName] as const),
      value: state.person,
      onPick: (person) => {
        onChange({ person });
      },
    }),
    choice({
      label: "Theme",
      options: themes.map((theme) => [theme, themeWords[theme]] as const),
      value: state.theme,
      onPick: (theme) => {
        onChange({ theme });
      },
    }),
    choice({
      label: "Width",
      options: widths.map((width) => [width, widthWords[width]] as const),
      value: state.width,
      onPick: (width) => {
        onChange({ width });
      },
    }),
    choice({
      label: "Host",
      options: hostBehaviours.map((host) => [host, hostWords[host]] as const),
      value: state.host,
      onPick: (host) => {
        onChange({ host });
      },
    }),
    choice({
      label: "Sign-in",
      options: signInBehaviours.map((signin) => [signin, signInWords[signin]] as const),
      value: state.signin,
      onPick: (signin) => {
        onChange({ signin });
      },
    }),
    tick("Archived team", state.archived, (archived) => {
      onChange({ archived });
    }),
    element("span", { class: "field" }, "Tab says it is ", progress),
  );
  const isRoomy = window.innerWidth >= 1200 && window.innerHeight >= 700;
  const root = element(
    "section",
    { class: "controls", "aria-label": "Sandbox controls" },
    element(
      "details",
      { open: isRoomy },
      element("summary", {}, element("strong", {}, "Sandbox controls"), ` ${pageWords.label}`),
      choices,
      weatherControls({ onOffline }),
    ),
  );
  return { root, progress };
}
