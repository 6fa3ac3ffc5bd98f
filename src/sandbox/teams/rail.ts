import { element } from "./element.ts";
import { icon, type IconName } from "./icon.ts";

const places: readonly (readonly [IconName, string])[] = [
  ["activity", "Activity"],
  ["chat", "Chat"],
  ["teams", "Teams"],
  ["calendar", "Calendar"],
  ["files", "Files"],
];

/** The rail of apps on the left; only Teams is there in the sandbox. */
export const createRail = () =>
  element(
    "nav",
    { class: "rail", "aria-label": "Apps" },
    ...places.map(([drawing, label]) =>
      element(
        "button",
        {
          type: "button",
          disabled: drawing !== "teams",
          "aria-current": drawing === "teams" ? "page" : undefined,
        },
        icon(drawing),
        element("span", {}, label),
      ),
    ),
  );
