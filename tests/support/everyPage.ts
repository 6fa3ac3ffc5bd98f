import { cardPages } from "./pages/cardPages.ts";
import { decidePages } from "./pages/decidePages.ts";
import { editPages } from "./pages/editPages.ts";
import { evidencePages } from "./pages/evidencePages.ts";
import { lessonPages } from "./pages/lessonPages.ts";
import { messagePages } from "./pages/messagePages.ts";
import { notePages } from "./pages/notePages.ts";
import { obstaclePages } from "./pages/obstaclePages.ts";
import { outsidePages } from "./pages/outsidePages.ts";
import type { PageToSee } from "./pages/pageToSee.ts";
import { printPages } from "./pages/printPages.ts";
import { runPages } from "./pages/runPages.ts";
import { setUpPages } from "./pages/setUpPages.ts";
import { toCheckPages } from "./pages/toCheckPages.ts";
import { waitingPages } from "./pages/waitingPages.ts";

/** Every page of the product in every state that a person can meet; tried and pictured from this one list. */
export const everyPage: readonly PageToSee[] = [
  ...cardPages,
  ...runPages,
  ...notePages,
  ...waitingPages,
  ...obstaclePages,
  ...setUpPages,
  ...editPages,
  ...evidencePages,
  ...messagePages,
  ...toCheckPages,
  ...lessonPages,
  ...decidePages,
  ...printPages,
  ...outsidePages,
];
