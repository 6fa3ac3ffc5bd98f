import { createGraphEmulator } from "#sandbox/graph/createGraphEmulator.ts";
import type { FilledItem, GraphEmulator } from "#sandbox/graph/GraphEmulator.ts";
import { samplePeople, sampleSites, sampleTenant } from "#sandbox/seed.ts";
import type { Fact, Given } from "./fact.ts";
import { factBase, knownNames } from "./knownNames.ts";
import { verifySampleToken } from "./sampleTokens.ts";

export interface FactWorld {
  readonly emulator: GraphEmulator;
  /** Grows with what the answers are asked to remember. */
  readonly names: Map<string, string>;
}

/** A fresh tenant with what the fact says is there. */
export function createFactWorld(fact: Fact): FactWorld {
  const { options, given, byHand = [], archived = [], weather = [], grants = {} } = fact;
  const emulator = createGraphEmulator({
    tenant: sampleTenant,
    verify: verifySampleToken,
    baseUrl: factBase,
    ...options,
  });
  const names = new Map(Object.entries(knownNames));
  if (given) names.set("list", fill(emulator, given));
  for (const one of byHand) emulator.byHand(sampleSites.ward7.id, one);
  for (const [one, role] of Object.entries(grants)) emulator.grantSite(names.get(one) ?? "", role);
  for (const one of archived) emulator.setArchived(names.get(one) ?? "", true);
  for (const one of weather) emulator.weather.set(one);
  return { emulator, names };
}

const text = {};
const indexed = { text, indexed: true };
const columns = [
  { name: "LnKey", ...indexed, enforceUniqueValues: true },
  { name: "LnPeriod", ...indexed },
  { name: "LnState", ...indexed },
  { name: "LnKind", text },
  { name: "LnHappened", text: { allowMultipleLines: true, textType: "plain" } },
];

function fill(emulator: GraphEmulator, { indexes = 3, rows = 0, row, view }: Given): string {
  const further = Array.from({ length: indexes - 3 }, (_, at) => ({
    name: `LnFurther${at}`,
    ...indexed,
  }));
  const listId = emulator.fill(sampleSites.ward7.id, {
    displayName: "LearningNotes",
    columns: [...columns, ...further],
    items: [
      ...Array.from({ length: rows }, (_, at) =>
        toItem({ Title: "Sample", LnKey: `row-${at}`, LnPeriod: "2026-11", LnState: "Waiting" }),
      ),
      ...(row ? [toItem(row)] : []),
    ],
  });
  if (view) {
    emulator.byHand(sampleSites.ward7.id, { change: "filter-default-view", shows: view });
  }
  return listId;
}

const toItem = (fields: Readonly<Record<string, string>>): FilledItem => ({
  fields,
  createdAt: "2026-11-22T10:00:00Z",
  personId: samplePeople.ben.id,
});
