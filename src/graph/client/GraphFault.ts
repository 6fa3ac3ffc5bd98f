/**
 * Why Graph would not do it: the closed set of refusals (design section 3). Each is shown by the feature that
 * asked; an answer outside this set is an `UnexpectedAnswer`, which is a bug and says so.
 *
 * - `signed-out` no token could be had, or Graph took none (401 after one fresh try)
 * - `consent-needed` the person or an administrator has not agreed to the scope, and nobody could be asked
 * - `consent-refused` somebody was asked and said no
 * - `not-allowed` 403
 * - `not-found` 404, or 410 for what was there and is not kept any more
 * - `already-there` 409, `changed-meanwhile` 412, `locked` 423
 * - `invalid` 400 · `too-large` 413 · `too-many-rows` 422
 * - `busy` 429 or 503 after the waits we allow
 * - `unavailable` 500, 502, 504, 424 inside a batch whose other part failed, or our own time limit
 * - `offline` the request never got an answer
 *
 * And three of the locked-down mode, in which an administrator lets the app into sites one by one:
 * - `not-added` the app was not let into this site
 * - `address-unknown` the site cannot be found by its team, and Teams did not say its address
 * - `list-not-ready` the list, or a part of it, is missing, and only an administrator makes it
 */
export type GraphFault =
  | "signed-out"
  | "consent-needed"
  | "consent-refused"
  | "not-allowed"
  | "not-found"
  | "already-there"
  | "changed-meanwhile"
  | "locked"
  | "invalid"
  | "too-large"
  | "too-many-rows"
  | "busy"
  | "unavailable"
  | "offline"
  | "not-added"
  | "address-unknown"
  | "list-not-ready";
