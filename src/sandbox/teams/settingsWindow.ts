import type { HostServices } from "./answerTab.ts";
import { element } from "./element.ts";
import { pageWords } from "./hostWords.ts";
import { openWindow } from "./openWindow.ts";
import { createTabFrame } from "./tabFrame.ts";

interface SettingsWindowOptions {
  readonly kind: keyof typeof kinds;
  readonly address: string;
  readonly services: Omit<HostServices, "listenFor" | "settings">;
  /** What Teams has kept of the tab so far. */
  readonly settings: unknown;
  readonly isMute: boolean;
  readonly onDone: (settings: unknown) => void;
}

const patience = 5000;

const kinds = {
  add: {
    title: "Add a tab: Technique Cards",
    frameTitle: "Set up Technique Cards",
    action: "Save",
    event: "settings.save",
    waiting: pageWords.configureWaiting,
    silent: pageWords.configureSilent,
    ready: pageWords.configureReady,
    refused: pageWords.configureRefused,
    mayGoOnWhenSilent: false,
  },
  remove: {
    title: "Remove the tab: Technique Cards",
    frameTitle: "Remove Technique Cards",
    action: "Remove",
    event: "settings.remove",
    waiting: pageWords.removeWaiting,
    silent: pageWords.removeSilent,
    ready: pageWords.removeReady,
    refused: pageWords.removeRefused,
    mayGoOnWhenSilent: true,
  },
} as const;

/** Teams' windows for adding and removing a tab: the app's page decides when the button may be pressed. */
export function openSettingsWindow(options: SettingsWindowOptions): void {
  const { kind, address, services, isMute, onDone } = options;
  const words = kinds[kind];
  const status = element("p", { role: "status" }, words.waiting);
  const action = element("button", { type: "button", disabled: true }, words.action);
  let { settings } = options;
  let isReady = false;

  const frame = createTabFrame({
    title: words.frameTitle,
    address,
    isMute,
    services: {
      ...services,
      settings: {
        read: () => settings,
        write(next) {
          settings = next;
        },
        setValid(isValid) {
          isReady = isValid;
          action.disabled = !isValid;
          status.textContent = isValid ? words.ready : words.waiting;
        },
        finish,
      },
    },
  });
  const { root, answer } = openWindow({
    title: words.title,
    className: "configuration",
    content: [frame.root, status],
    answers: [{ label: "Cancel", value: "cancel" }],
  });
  root.querySelector(".window-answers")?.append(action);

  action.addEventListener("click", () => {
    action.disabled = true;
    // teams-js answers for a page that has nothing to do; a page that never spoke cannot.
    if (isReady) frame.send(words.event, []);
    else finish();
  });
  const clock = setTimeout(() => {
    if (isReady) return;
    status.textContent = words.silent;
    action.disabled = !words.mayGoOnWhenSilent;
  }, patience);

  function finish(refusal?: string): void {
    if (refusal === undefined) {
      root.close("done");
      return;
    }
    status.textContent = `${words.refused}: ${refusal}`;
    action.disabled = false;
  }

  void answer.then((value) => {
    clearTimeout(clock);
    frame.close();
    if (value === "done") onDone(settings);
  });
}
