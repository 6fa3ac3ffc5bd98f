import type { HostServices } from "./answerTab.ts";
import { element } from "./element.ts";
import { pageWords } from "./hostWords.ts";
import { openWindow } from "./openWindow.ts";
import { createTabFrame } from "./tabFrame.ts";

interface ConfigurationOptions {
  readonly address: string;
  readonly services: Omit<HostServices, "listenFor" | "settings">;
  readonly isMute: boolean;
  readonly onSaved: (settings: unknown) => void;
}

const patience = 5000;

/** Teams' "Add a tab" window: the app's page decides when Save may be pressed and what is saved. */
export function openConfiguration({ address, services, isMute, onSaved }: ConfigurationOptions) {
  const status = element("p", { role: "status" }, pageWords.configureWaiting);
  let settings: unknown;

  const frame = createTabFrame({
    title: "Set up Technique Cards",
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
          save.disabled = !isValid;
          status.textContent = isValid ? pageWords.configureReady : pageWords.configureWaiting;
        },
        finishSave,
      },
    },
  });
  const { root, answer } = openWindow({
    title: "Add a tab: Technique Cards",
    className: "configuration",
    content: [frame.root, status],
    answers: [{ label: "Cancel", value: "cancel" }],
  });
  const save = element("button", { type: "button", disabled: true }, "Save");
  root.querySelector(".window-answers")?.append(save);

  save.addEventListener("click", () => {
    save.disabled = true;
    if (!frame.send("save", "settings.save", [])) finishSave();
  });
  const clock = setTimeout(() => {
    if (status.textContent === pageWords.configureWaiting) {
      status.textContent = pageWords.configureSilent;
    }
  }, patience);

  function finishSave(refusal?: string): void {
    if (refusal !== undefined) {
      status.textContent = `${pageWords.configureRefused}: ${refusal}`;
      save.disabled = false;
      return;
    }
    root.close("saved");
  }

  void answer.then((value) => {
    clearTimeout(clock);
    frame.close();
    if (value === "saved") onSaved(settings);
  });
}
