const namespace = "http://www.w3.org/2000/svg";

// Drawn for this page on a 20 by 20 grid, as strokes.
const drawings = {
  activity: "M10 3a4 4 0 0 0-4 4v4l-2 3h12l-2-3V7a4 4 0 0 0-4-4zM8.5 16.5h3",
  chat: "M4 4h12v9H9l-4 3v-3H4z",
  teams:
    "M7 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.5 16c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5M13.5 9a2 2 0 1 0 0-4M14 11.500c2 0 3.500 1.500 3.500 4",
  calendar: "M4 5h12v11H4zM4 8.500h12M7.500 3v3M12.500 3v3",
  files: "M6 3h5l3.500 3.500V17H6zM11 3v4h3.500",
  lock: "M6 9h8v7H6zM7.500 9V7a2.500 2.500 0 0 1 5 0v2",
  link: "M8.500 6.500l2-2a3 3 0 0 1 4.500 4.500l-2 2M11.500 13.500l-2 2a3 3 0 0 1-4.500-4.500l2-2M8 12l4-4",
  plus: "M10 4.500v11M4.500 10h11",
  cross: "M5 5l10 10M15 5L5 15",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  cards: "M7 4h9v10H7zM4 7v9.500h9",
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing that says nothing by itself; the words stand beside it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", drawings[name]);
  svg.append(path);
  return svg;
}
