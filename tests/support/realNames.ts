import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";

import { type Answer, answerNode, type SeenRequest } from "./answerNode.ts";
import { createCertificate } from "./certificate.ts";

/** The names that the product and the places around it have in the world. */
export const names = {
  host: "local.teams.office.com",
  tab: "tab.technique-cards.example",
  graph: "graph.microsoft.com",
  entra: "login.microsoftonline.com",
  sharePoint: "contoso.sharepoint.com",
  cdn: "res.cdn.office.net",
} as const;

export const hostOrigin = `https://${names.host}:8080`;
export const sharePointOrigin = `https://${names.sharePoint}`;
export const tabOrigin = `https://${names.tab}`;

export type Answers = Readonly<Record<keyof typeof names, Answer>>;

export interface RealNames {
  /** Chromium's own words: each name leads to this server, and no other name leads anywhere. */
  readonly resolverRules: string;
  /** Puts one test's answers behind the names and forgets what was asked before. */
  mount(answers: Answers | undefined): void;
  readonly seen: () => readonly SeenRequest[];
  /** What went wrong on this side of the line, weather not counted. */
  readonly faults: () => readonly string[];
  close(): Promise<void>;
}

/** One https server on loopback that answers for every name, by the name it was asked for. */
export async function createRealNames(): Promise<RealNames> {
  let answers: Answers | undefined;
  let seen: SeenRequest[] = [];
  let faults: string[] = [];

  const answer: Answer = (request) => {
    const { hostname } = new URL(request.url);
    for (const name of Object.keys(names) as (keyof Answers)[]) {
      if (answers && names[name] === hostname) return answers[name](request);
    }
    throw new Error("nobody answers for this name now");
  };

  const certificate = await createCertificate(Object.values(names));
  const server = createServer(certificate, (incoming, outgoing) => {
    const onSeen = (request: SeenRequest) => void seen.push(request);
    const onFault = (fault: string) => void faults.push(fault);
    void answerNode({ incoming, outgoing, answer, onSeen, onFault });
  });
  const port = await listen(server);

  return {
    resolverRules: [
      ...Object.values(names).map((name) => `MAP ${name} 127.0.0.1:${port}`),
      "MAP * ~NOTFOUND",
      "EXCLUDE localhost",
    ].join(","),
    mount(next) {
      answers = next;
      seen = [];
      faults = [];
    },
    seen: () => seen,
    faults: () => faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
