import { destination, pino } from "pino";

import type { RequestLine } from "./requestLine.ts";
import { toErrorFacts } from "./toErrorFacts.ts";

export interface Log {
  readonly request: (line: RequestLine) => void;
  /** A mistake of ours. */
  readonly mistake: (error: unknown) => void;
  readonly note: (sentence: string) => void;
}

/** Asked for every few seconds by whatever runs the server, and worth no line. */
const quietRoutes: readonly string[] = ["/healthz", "/readyz"];

/** The server's log: one JSON line for each request, and a line for what it did itself. */
export function createLog(write: (line: string) => void = toStandardOutput()): Log {
  const log = pino({ base: null, level: "info" }, { write });
  return {
    request: (line) => {
      if (!quietRoutes.includes(line.route)) log.info(line, "request");
    },
    mistake: (error) => {
      log.error(toErrorFacts(error), "mistake");
    },
    note: (sentence) => {
      log.info(sentence);
    },
  };
}

function toStandardOutput(): (line: string) => void {
  const out = destination({ dest: 1, sync: true });
  return (line) => void out.write(line);
}
