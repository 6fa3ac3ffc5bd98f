import { choice, tick } from "./choice.ts";
import { button, element } from "./element.ts";
import { sandboxServer } from "./sandboxServer.ts";

const kinds = [
  ["429", "Too busy (429)"],
  ["503", "Not available (503)"],
  ["503-after-commit", "Kept, but answered 503"],
  ["500", "A fault in Graph (500)"],
  ["502", "A fault at the gateway (502)"],
  ["504-before-commit", "Answered 504, and not kept"],
  ["504-after-commit", "Kept, but answered 504"],
  ["drop-before-commit", "Line drops before it is kept"],
  ["drop-after-commit", "Line drops after it is kept"],
  ["slow", "Slow"],
  ["bad-request", "Invalid request (400)"],
  ["too-large", "Too large (413)"],
  ["threshold", "Too many rows (422)"],
  ["locked", "Locked (423)"],
  ["forbidden", "Not allowed (403)"],
  ["list-deleted", "List deleted"],
  ["token-expired", "Token expired (401)"],
  ["claims-challenge", "Token revoked (401 with a claims challenge)"],
  ["insufficient-claims", "Conditional access (403 with a claims challenge)"],
] as const;

const manyTimes = 1_000_000;

const targets = {
  save: { method: "POST", path: "/sites", times: 1 },
  change: { method: "PATCH", path: "/sites", times: 1 },
  next: { method: "*", path: "", times: 1 },
  every: { method: "*", path: "", times: manyTimes },
} as const;

type Kind = (typeof kinds)[number][0];
type Target = keyof typeof targets;

/** Buttons that make Graph behave badly. */
export function weatherControls({ onOffline }: { onOffline: (isOffline: boolean) => void }) {
  const status = element("output", { "aria-label": "Weather" }, "fair");
  let kind: Kind = "429";
  let target: Target = "save";

  async function make(): Promise<void> {
    await sandboxServer.setWeather({ ...targets[target], kind, seconds: 2 });
    status.textContent = `${kind}, ${target}`;
  }

  async function clear(): Promise<void> {
    await sandboxServer.clearWeather();
    onOffline(false);
    const box = offline.querySelector("input");
    if (box) box.checked = false;
    status.textContent = "fair";
  }

  const offline = tick({
    name: "offline",
    label: "Offline",
    checked: false,
    onTick(isOffline) {
      onOffline(isOffline);
      if (isOffline) void sandboxServer.setWeather({ ...targets.every, kind: "offline" });
      else void clear();
    },
  });

  return element(
    "div",
    { class: "controls-row", role: "group", "aria-label": "Weather" },
    choice({
      name: "kind",
      label: "What goes wrong",
      options: kinds,
      value: kind,
      onPick: (next) => {
        kind = next;
      },
    }),
    choice<Target>({
      name: "target",
      label: "With",
      options: [
        ["save", "the next save"],
        ["change", "the next change to a note"],
        ["next", "the next request"],
        ["every", "every request"],
      ],
      value: target,
      onPick: (next) => {
        target = next;
      },
    }),
    button("Make this weather", () => void make()),
    button("Clear the weather", () => void clear()),
    offline,
    element("span", { class: "field" }, "Weather: ", status),
  );
}
