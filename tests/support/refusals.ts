/** One refusal of Microsoft Graph as the evidence has it (Graph contract, "Error bodies"), and what a person reads. */
export interface Refusal {
  readonly name: string;
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly innerCode?: string;
  readonly fault: string;
  /** What stands beside a note that met it on its way. */
  readonly saving: RegExp;
  /** The title of the page in place of notes that could not be read. */
  readonly reading: string;
}

const signIn = {
  fault: "signed-out",
  saving: /You need to sign in, or agree .* ask your Microsoft 365 administrator/,
  reading: "You are not signed in",
} as const;
const notAccepted = {
  status: 400,
  code: "invalidRequest",
  fault: "invalid",
  saving:
    /^Not saved, because SharePoint did not accept the note\. A team owner can open Is it working\?/,
  reading: "Microsoft 365 did not answer as it should",
} as const;
const later = {
  fault: "unavailable",
  saving: /Microsoft 365 did not answer as it should\./,
  reading: "Microsoft 365 did not answer as it should",
} as const;
const busy = {
  fault: "busy",
  saving: /Microsoft 365 is busy\./,
  reading: "Microsoft 365 is busy",
} as const;
const absent = {
  status: 404,
  code: "itemNotFound",
  fault: "not-found",
  saving: /This team is not set up yet\. Your words are kept on this device\. Ask a team owner/,
  reading: "The notes were not found",
} as const;

const challenge = btoa('{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}');

export const refusals: readonly Refusal[] = [
  {
    name: "no token, or an expired one",
    status: 401,
    code: "InvalidAuthenticationToken",
    message: "Lifetime validation failed, the token is expired.",
    ...signIn,
  },
  {
    name: "conditional access",
    status: 403,
    code: "accessDenied",
    message: "Continuous access evaluation resulted in challenge",
    headers: { "www-authenticate": `Bearer error="insufficient_claims", claims="${challenge}"` },
    ...signIn,
  },
  {
    name: "no permission",
    status: 403,
    code: "accessDenied",
    message: "Access denied",
    fault: "not-allowed",
    saving:
      /^Not saved, because you may not add to this team's SharePoint site\. A team owner can change that/,
    reading: "You may not see these notes",
  },
  {
    name: "a list that exists already",
    ...notAccepted,
    status: 409,
    code: "nameAlreadyExists",
    message: "Name already exists",
    fault: "already-there",
  },
  { name: "a list not found", message: "The specified list was not found", ...absent },
  { name: "an item not found", message: "Item not found", ...absent },
  { name: "an unknown field", message: "Field 'X' is not recognized", ...notAccepted },
  { name: "another bad write", message: "Invalid request", ...notAccepted },
  {
    name: "an unknown column facet",
    message: "Unable to determine type of provided column definition",
    ...notAccepted,
  },
  {
    name: "a unique value a second time",
    message: "One or more fields with unique constraints already has the provided value.",
    ...notAccepted,
  },
  {
    name: "an eTag that does not match",
    ...notAccepted,
    status: 412,
    code: "resourceModified",
    message: "The resource has changed since the caller last read it; usually an eTag mismatch",
    fault: "changed-meanwhile",
  },
  {
    name: "a filter on a column without an index",
    message: "Field 'X' cannot be referenced in filter or orderby as it is not indexed.",
    ...notAccepted,
  },
  {
    name: "a filter on a field's bare name",
    status: 500,
    code: "generalException",
    message: "General exception while processing",
    ...later,
  },
  { name: "a bad filter", ...notAccepted, code: "BadRequest", message: "Invalid filter clause" },
  { name: "an option without its $", ...notAccepted, code: "badArgument", message: "Bad argument" },
  {
    name: "too many rows",
    ...notAccepted,
    status: 422,
    code: "notSupported",
    innerCode: "tooManyResources",
    message: "The request is unprocessable because it uses too many resources",
    fault: "too-many-rows",
  },
  {
    name: "the list view threshold dressed as throttling",
    status: 429,
    code: "activityLimitReached",
    message: "The request has been throttled",
    ...busy,
  },
  {
    name: "throttled by Graph",
    status: 429,
    code: "TooManyRequests",
    message: "Please retry again later.",
    headers: { "retry-after": "2.128" },
    ...busy,
  },
  {
    name: "throttled by SharePoint",
    status: 503,
    code: "serviceNotAvailable",
    message: "Server Too Busy",
    headers: { "retry-after": "31" },
    ...busy,
  },
  {
    name: "locked, or read-only",
    status: 423,
    code: "notAllowed",
    innerCode: "resourceLocked",
    message: "The resource is locked",
    fault: "locked",
    saving:
      /^Not saved, because the team's SharePoint site is locked\. If the team is archived, a team owner can bring it back\. .* administrator can unlock/,
    reading: "Microsoft 365 did not answer as it should",
  },
  {
    name: "not available",
    status: 503,
    code: "serviceNotAvailable",
    message: "Service not available",
    ...busy,
  },
  { name: "a gateway's time limit", status: 504, code: "UnknownError", message: "", ...later },
  {
    name: "too large",
    status: 413,
    code: "requestEntityTooLarge",
    message: "Request Entity Too Large",
    fault: "too-large",
    saving: /^Not saved, because the note is too long for SharePoint\. Make it shorter, then save/,
    reading: "Microsoft 365 did not answer as it should",
  },
  {
    name: "a batch whose other part failed",
    status: 424,
    code: "FailedDependency",
    message: "Failed Dependency",
    ...later,
  },
  {
    name: "an old delta token",
    ...absent,
    status: 410,
    code: "resyncChangesApplyDifferences",
    message: "Resync required",
  },
  {
    name: "a next page that fails",
    status: 500,
    code: "generalException",
    message: "An unspecified error has occurred.",
    ...later,
  },
];
