import { usualWidth, type Width } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";

export type FrameContext = "content" | "settings" | "remove" | "sidePanel" | "task";

type Place = Pick<HostState, "surface" | "width">;

/** A channel that is only as wide as a side panel counts as one. */
export const frameContextOf = ({ surface, width }: Place): FrameContext =>
  usualWidth(surface) === "320" || (surface === "channel" && width === "320")
    ? "sidePanel"
    : "content";

export const hostClientType = (width: Width): string => (width === "phone" ? "android" : "web");
