import type { Need } from "./SetUpRepository.ts";

/** Every need, in the order in which one stands on the other. */
export const everyNeed: readonly Need[] = [
  "sign-in",
  "site",
  "list",
  "columns",
  "indexes",
  "unique-key",
  "uses-list",
  "notes-shown",
];
