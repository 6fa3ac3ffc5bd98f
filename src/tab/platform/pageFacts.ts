import { type FramedWindow, hasNestedSignIn } from "./frame.ts";

/** What the page knows of itself, for whoever looks for a fault: nothing of a person. */
export interface PageFacts {
  readonly origin: string;
  /** The host around the page has a door for sign-in. */
  readonly nestedSignIn: boolean;
}

export function readPageFacts(): PageFacts {
  const page: Window & FramedWindow = window;
  return { origin: page.location.origin, nestedSignIn: hasNestedSignIn(page) };
}
