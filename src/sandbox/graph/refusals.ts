import { GraphRefusal } from "./GraphRefusal.ts";

// Graph: concepts/errors, with the bodies that were seen in the wild where those differ.

export const noToken = () =>
  new GraphRefusal(401, "InvalidAuthenticationToken", "Access token is empty.");

export const badToken = () =>
  new GraphRefusal(401, "InvalidAuthenticationToken", "Access token validation failure.");

export const expiredToken = () =>
  new GraphRefusal(
    401,
    "InvalidAuthenticationToken",
    "Lifetime validation failed, the token is expired.",
  );

export const accessDenied = () => new GraphRefusal(403, "accessDenied", "Access denied");

export const invalidRequest = (message = "Invalid request") =>
  new GraphRefusal(400, "invalidRequest", message);

export const badRequest = (message: string) => new GraphRefusal(400, "BadRequest", message);

export const unknownField = (name: string) => invalidRequest(`Field '${name}' is not recognized`);

export const nameAlreadyExists = () =>
  new GraphRefusal(409, "nameAlreadyExists", "Name already exists");

export const repeatedValue = () =>
  invalidRequest("One or more fields with unique constraints already has the provided value.");

/** SharePoint's own words where a column that holds a value twice should become unique. */
export const doubledValues = () =>
  invalidRequest(
    "This field contains duplicate values. Remove all duplicate values and try the operations again.",
  );

export const itemNotFound = (message = "Item not found") =>
  new GraphRefusal(404, "itemNotFound", message);

export const listNotFound = () => itemNotFound("The specified list was not found");

export const resourceModified = () =>
  new GraphRefusal(
    412,
    "resourceModified",
    "The resource has changed since the caller last read it; usually an eTag mismatch",
  );

export const generalException = () =>
  new GraphRefusal(500, "generalException", "General exception while processing");

export const tooManyResources = () =>
  new GraphRefusal(
    422,
    "notSupported",
    "The request is unprocessable because it uses too many resources",
    { innerError: { code: "tooManyResources" } },
  );

/** The view threshold dressed as throttling: trying again never helps. */
export const thresholdAsThrottle = () =>
  new GraphRefusal(429, "activityLimitReached", "The request has been throttled");

/** Graph: concepts/throttling. */
export const throttled = (seconds: number) =>
  new GraphRefusal(429, "TooManyRequests", "Please retry again later.", {
    innerError: { code: "429", message: "Please retry after", status: "429" },
    headers: { "Retry-After": String(seconds) },
  });

/** SharePoint: how-to-avoid-getting-throttled. */
export const serverTooBusy = (seconds: number | undefined) =>
  new GraphRefusal(503, "serviceNotAvailable", "Server Too Busy", {
    headers: seconds === undefined ? {} : { "Retry-After": String(seconds) },
  });

export const gatewayTimeout = () =>
  new GraphRefusal(504, "gatewayTimeout", "The server did not answer in time");

/** What the sandbox does not imitate, it says so; it never guesses. */
export const notImitated = (what: string) =>
  new GraphRefusal(501, "notImplemented", `The sandbox does not imitate ${what}.`);
