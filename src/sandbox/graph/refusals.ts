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

/** The directory's own words where a permission lacks, which are not SharePoint's. */
export const requestDenied = () =>
  new GraphRefusal(
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );

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

export const groupNotFound = (groupId: string) =>
  new GraphRefusal(
    404,
    "Request_ResourceNotFound",
    `Resource '${groupId}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** Graph: listitem-delta. The list cannot tell what became of it since so old a link. */
export const resyncChanges = (beginning: string) =>
  new GraphRefusal(
    410,
    "resyncChangesApplyDifferences",
    "Resync required. Replace any local items with the server's version when you are sure that the service was up to date with your local changes when you last synchronised.",
    { headers: { Location: beginning } },
  );

export const resourceModified = () =>
  new GraphRefusal(
    412,
    "resourceModified",
    "The resource has changed since the caller last read it; usually an eTag mismatch",
  );

export const generalException = (message = "General exception while processing") =>
  new GraphRefusal(500, "generalException", message);

export const unspecifiedError = () => generalException("An unspecified error has occurred.");

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

/** What a gateway said when the server behind it did not answer well, or in time (graph-explorer-v4#1918, docs#2505). */
const gatewayFault = (status: 502 | 504) => new GraphRefusal(status, "UnknownError", "");

export const badGateway = () => gatewayFault(502);

export const gatewayTimeout = () => gatewayFault(504);

/** The body was never recorded for a list's items; the message is the one for a locked file. */
export const locked = () =>
  new GraphRefusal(423, "notAllowed", "The resource you are attempting to access is locked", {
    innerError: { code: "resourceLocked" },
  });

export const tooLarge = () =>
  new GraphRefusal(413, "requestEntityTooLarge", "Request Entity Too Large");

/** What the sandbox does not imitate, it says so; it never guesses. */
export const notImitated = (what: string) =>
  new GraphRefusal(501, "notImplemented", `The sandbox does not imitate ${what}.`);
