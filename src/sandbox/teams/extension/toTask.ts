import { findText, isRecord } from "../wire.ts";
import type { Task } from "./extensionAnswer.ts";

/** Teams' three named sizes, in CSS pixels. */
const sizes = {
  small: { width: 400, height: 300 },
  medium: { width: 600, height: 450 },
  large: { width: 800, height: 600 },
} as const;

type Size = "width" | "height";

/** What is asked to be shown in a dialog; only a page with an address can be. */
export function toTask(value: unknown): Task | undefined {
  const url = findText(value, "url");
  if (!isRecord(value) || url === undefined || !URL.canParse(url)) return undefined;
  return {
    title: findText(value, "title") ?? "",
    url,
    width: toSize(value["width"], "width"),
    height: toSize(value["height"], "height"),
  };
}

function toSize(asked: unknown, size: Size): number {
  if (typeof asked === "number" && Number.isFinite(asked) && asked > 0) return asked;
  const isNamed = typeof asked === "string" && Object.hasOwn(sizes, asked);
  return sizes[isNamed ? (asked as keyof typeof sizes) : "medium"][size];
}
