import { element, button, markCurrent } from "./element.ts";
import type { Surface } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";
import { pageWords } from "./hostWords.ts";
import { icon, type IconName } from "./icon.ts";

interface RailPlace {
  readonly drawing: IconName;
  readonly label: string;
  /** Where it leads; without it, it is there to look at only. */
  readonly surface?: Surface;
}

const places: readonly RailPlace[] = [
  { drawing: "activity", label: "Activity" },
  { drawing: "chat", label: "Chat", surface: "chat" },
  { drawing: "teams", label: "Teams", surface: "channel" },
  { drawing: "calendar", label: "Calendar", surface: "meeting" },
  { drawing: "files", label: "Files" },
  { drawing: "cards", label: pageWords.appName, surface: "personal" },
];

const surfaceOf = (surface: Surface): Surface =>
  surface === "meeting-channel" ? "meeting" : surface;

/** The rail of apps on the left; each that leads anywhere opens the tab in another kind of place. */
export function createRail(onPick: (surface: Surface) => void) {
  const buttons = places.map(({ drawing, label, surface }) => {
    const pressed = button(
      icon(drawing),
      () => {
        if (surface) onPick(surface);
      },
      { disabled: !surface },
    );
    pressed.append(element("span", {}, label));
    return pressed;
  });
  const root = element("nav", { class: "rail", "aria-label": "Apps" }, ...buttons);

  function show({ surface }: Pick<HostState, "surface">): void {
    for (const [at, { surface: leadsTo }] of places.entries()) {
      const each = buttons[at];
      if (each) markCurrent(each, leadsTo === surfaceOf(surface));
    }
  }

  return { root, show };
}
