import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { request as sendHttp } from "node:http";
import { fileURLToPath } from "node:url";
import { buffer } from "node:stream/consumers";

import { botId, sandboxIds } from "#sandbox/sandboxConfig.ts";
import { samplePeople } from "#sandbox/seed.ts";

import type { Answer } from "./answerNode.ts";
import type { KeyServer } from "./keyServer.ts";
import { hostOrigin, tabOrigin } from "./realNames.ts";

const built = fileURLToPath(new URL("../../dist/extension/main.js", import.meta.url));

const settings = {
  CLIENT_ID: sandboxIds.clientId,
  TEAMS_APP_ID: sandboxIds.teamsAppId,
  TENANT_ID: samplePeople.asha.tenantId,
  FRAME_ANCESTORS: hostOrigin,
  PUBLIC_ADDRESS: tabOrigin,
  ORGANISATION_NAME: "Sample organisation",
  ORGANISATION_DATA_CONTROLLER: "Sample organisation",
  ORGANISATION_SUPPORT_EMAIL: "help@sample.example",
  ORGANISATION_SUPPORT_LINK: "https://intranet.sample.example/help",
  ORGANISATION_PRIVACY_LINK: "https://intranet.sample.example/privacy",
  ORGANISATION_TERMS_LINK: "https://intranet.sample.example/terms",
  ORGANISATION_ACCESSIBILITY_LINK: "https://intranet.sample.example/accessibility",
  PORT: "0",
  BOT_ID: botId,
  MESSAGE_ACTION: "yes",
  SEAL_KEY: randomBytes(32).toString("base64url"),
};

export interface BuiltServer {
  readonly answer: Answer;
  /** Every line that the server has written. */
  readonly log: () => string;
  close(): void;
}

/** The product's own server, as built, on loopback; requests for its public name are handed on to it unchanged. */
export async function startBuiltServer(
  { botKeys, signInKeys }: KeyServer,
  own: Readonly<Record<string, string>> = {},
): Promise<BuiltServer> {
  const env = { ...settings, ...own, BOT_KEYS: botKeys, SIGN_IN_KEYS: signInKeys };
  const child = spawn(process.execPath, [built], { env, stdio: "pipe" });
  let log = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      log += text.toString();
      const ready = /^ready (http:\/\/\S+)$/m.exec(log);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("exit", () => {
      reject(new Error(`The built server ended: ${log}`));
    });
  });

  return {
    answer: (request) => forward(request, origin),
    log: () => log,
    close: () => void child.kill(),
  };
}

/** Not `fetch`, which would unpack the answer and leave its headers telling otherwise. */
async function forward(request: Request, origin: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  return new Promise((resolve, reject) => {
    const outgoing = sendHttp(`${origin}${pathname}${search}`, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
    });
    outgoing.on("error", reject);
    outgoing.on("response", (incoming) => {
      buffer(incoming)
        .then((bytes) => {
          const status = incoming.statusCode ?? 500;
          const hasBody = ![204, 304].includes(status);
          const headers = new Headers();
          for (const [name, value] of Object.entries(incoming.headers)) {
            if (name !== "connection" && name !== "transfer-encoding") {
              headers.set(name, String(value));
            }
          }
          resolve(new Response(hasBody ? new Uint8Array(bytes) : null, { status, headers }));
        })
        .catch(reject);
    });
    outgoing.end(body);
  });
}
