import { choice } from "./choice.ts";
import { sandboxServer } from "./sandboxServer.ts";

const kept = [
  ["50", "50"],
  ["3", "Only 3"],
  ["off", "None: switched off"],
] as const;

/** How many versions the lists keep from now on; what there is already goes with a note's next change. */
export const versionsControl = (): HTMLElement =>
  choice({
    name: "versions",
    label: "Versions kept",
    options: kept,
    value: "50",
    onPick: (wanted) => void sandboxServer.setVersions(wanted === "off" ? wanted : Number(wanted)),
  });
