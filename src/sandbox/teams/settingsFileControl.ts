import { choice } from "./choice.ts";
import { sandboxServer } from "./sandboxServer.ts";

const states = [
  ["good", "As it should be"],
  ["bad", "Has a wrong field"],
  ["missing", "Is missing"],
  ["unreachable", "Is out of reach"],
  ["selected", "Locked-down mode"],
] as const;

/** What becomes of the product's `/config.json`; the tab opens anew with it. */
export const settingsFileControl = (onChanged: () => void): HTMLElement =>
  choice({
    name: "settings-file",
    label: "Settings file",
    options: states,
    value: "good",
    onPick: (state) => void sandboxServer.setSettingsFile(state).then(onChanged),
  });
