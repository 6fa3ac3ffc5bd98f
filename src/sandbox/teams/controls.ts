import { choice, showChoices, tick } from "./choice.ts";
import type { Directory } from "./directory.ts";
import { element } from "./element.ts";
import { handControls } from "./handControls.ts";
import { hostBehaviours, signInBehaviours, surfaces, themes, widths } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";
import {
  hostWords,
  pageWords,
  signInWords,
  surfaceWords,
  themeWords,
  widthWords,
} from "./hostWords.ts";
import { signInControls } from "./signInControls.ts";
import { settingsFileControl } from "./settingsFileControl.ts";
import { versionsControl } from "./versionsControl.ts";
import { weatherControls } from "./weatherControls.ts";

interface ControlsOptions {
  readonly directory: Directory;
  readonly state: HostState;
  readonly onChange: (change: Partial<HostState>) => void;
  readonly onOffline: (isOffline: boolean) => void;
  readonly siteOf: () => string;
  readonly personOf: () => string;
}

/** The strip that no Teams has: who you are, what the host does, and what goes wrong. */
export function createControls(options: ControlsOptions) {
  const { directory, state, onChange, onOffline, siteOf, personOf } = options;
  const progress = element("output", { "aria-label": "Tab" }, "starting");

  /** A choice between values of one part of the state. */
  const pickOne = <Name extends PickedName>(
    name: Name,
    label: string,
    values: readonly HostState[Name][],
    words: (value: HostState[Name]) => string,
  ): HTMLElement =>
    choice({
      name,
      label,
      options: values.map((value) => [value, words(value)] as const),
      value: state[name],
      onPick: (value) => {
        onChange({ [name]: value });
      },
    });

  const tickOne = (name: "action" | "archived" | "closed", label: string): HTMLElement =>
    tick({
      name,
      label,
      checked: state[name],
      onTick: (isTicked) => {
        onChange({ [name]: isTicked });
      },
    });

  const personName = (id: string) => directory.people.find((each) => each.id === id)?.displayName;
  const choices = element(
    "div",
    { class: "controls-row" },
    pickOne(
      "person",
      "Person",
      directory.people.map(({ id }) => id),
      (id) => personName(id) ?? "",
    ),
    pickOne("surface", "Place", surfaces, (surface) => surfaceWords[surface]),
    pickOne("theme", "Theme", themes, (theme) => themeWords[theme]),
    pickOne("width", "Width", widths, (width) => widthWords[width]),
    pickOne("host", "Host", hostBehaviours, (host) => hostWords[host]),
    pickOne("signin", "Sign-in", signInBehaviours, (signin) => signInWords[signin]),
    tickOne("archived", "Archived team"),
    tickOne("closed", "Open to outsiders"),
    tickOne("action", "Messages can be saved as notes"),
    settingsFileControl(() => {
      onChange({});
    }),
    versionsControl(),
    element("span", { class: "field" }, "Tab says it is ", progress),
  );
  const isRoomy = window.innerWidth >= 1200 && window.innerHeight >= 900;
  const root = element(
    "section",
    { class: "controls", "aria-label": "Sandbox controls" },
    element(
      "details",
      { open: isRoomy },
      element("summary", {}, element("strong", {}, "Sandbox controls"), ` ${pageWords.label}`),
      choices,
      weatherControls({ onOffline }),
      signInControls(personOf),
      handControls({ siteOf, personOf }),
    ),
  );

  const show = (shown: HostState): void => {
    showChoices(choices, { ...shown });
  };

  return { root, progress, show };
}

type PickedName = "person" | "surface" | "theme" | "width" | "host" | "signin";
