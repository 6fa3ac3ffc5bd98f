import { createGraphEmulator } from "#sandbox/graph/createGraphEmulator.ts";
import type { GraphEmulator, GraphEmulatorOptions } from "#sandbox/graph/GraphEmulator.ts";
import { sampleTenant } from "#sandbox/seed.ts";
import {
  type SamplePerson,
  toSampleToken,
  verifySampleToken,
} from "#tests/contract/graph/sampleTokens.ts";

export interface Emulated {
  readonly emulator: GraphEmulator;
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    as?: SamplePerson,
  ) => Promise<Answered>;
}

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const baseUrl = "http://localhost:5300/graph";

/** A fresh tenant and a short way to ask it. */
export function emulated(options: Partial<GraphEmulatorOptions> = {}): Emulated {
  const emulator = createGraphEmulator({
    tenant: sampleTenant,
    verify: verifySampleToken,
    baseUrl,
    ...options,
  });
  return {
    emulator,
    async send(method, path, body, as = "ben") {
      const request = new Request(`http://localhost:5300/v1.0${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${toSampleToken(as)}`,
          "Content-Type": "application/json",
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const response = await emulator.fetch(request);
      const text = await response.text();
      return {
        status: response.status,
        body: (text === "" ? {} : JSON.parse(text)) as Answered["body"],
      };
    },
  };
}

/** A list with a key that must be unique and a month, and nothing in it. */
export const fillEmpty = (emulator: GraphEmulator, siteId: string): string =>
  emulator.fill(siteId, {
    displayName: "LearningNotes",
    columns: [
      { name: "LnKey", text: {}, indexed: true, enforceUniqueValues: true },
      { name: "LnPeriod", text: {}, indexed: true },
    ],
    items: [],
  });
