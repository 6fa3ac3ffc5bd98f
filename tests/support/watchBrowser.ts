import type { BrowserContext, ConsoleMessage, Request } from "@playwright/test";

import { names } from "./realNames.ts";

/** What a browser complained of and said while a test ran. */
export interface BrowserWatch {
  readonly faults: () => readonly string[];
  /** Every console line, for tests of what must never be logged. */
  readonly said: () => readonly string[];
  /** Every fault, those that a test expects among them. */
  readonly errors: () => readonly string[];
  /** Takes a complaint as part of what the test is about. */
  expect(complaint: RegExp): void;
}

/** Notes each console error, page error, policy violation and request that led nowhere, in every frame. */
export async function watchBrowser(context: BrowserContext): Promise<BrowserWatch> {
  const faults: string[] = [];
  const said: string[] = [];
  const expected: RegExp[] = [];

  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`securitypolicyviolation ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on("console", (message) => {
    said.push(message.text());
    if (isFault(message)) faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(`page error: ${String(error.error())}`));
  context.on("requestfailed", (request) => {
    if (isUnmapped(request)) faults.push(`unmapped request: ${request.url()}`);
  });

  return {
    faults: () => faults.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
    said: () => said,
    errors: () => faults,
    expect: (complaint) => void expected.push(complaint),
  };
}

/** Chromium itself writes a line for each refusal of Graph's; a refusal is an answer, and the product shows it. */
const isFault = (message: ConsoleMessage): boolean =>
  ["error", "warning"].includes(message.type()) &&
  !(message.text().startsWith("Failed to load resource") && isGraph(message.location().url));

const isGraph = (address: string) =>
  address.startsWith(`https://${names.graph}/`) || /^http:\/\/localhost:\d+\/graph\//.test(address);

const isUnmapped = (request: Request): boolean =>
  request.failure()?.errorText === "net::ERR_NAME_NOT_RESOLVED";
