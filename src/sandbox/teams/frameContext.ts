import type { Width } from "./hostChoices.ts";

export type FrameContext = "content" | "settings" | "sidePanel";

export const frameContextOf = (width: Width): FrameContext =>
  width === "320" ? "sidePanel" : "content";

export const hostClientType = (width: Width): string => (width === "phone" ? "android" : "web");
