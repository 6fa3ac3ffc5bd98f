import type { HostState } from "#tab/platform/Host.ts";

import type { HealthItem } from "./healthItem.ts";
import { itemNames, stateNames } from "./healthWords.ts";
import { productVersion } from "./productVersion.ts";

interface ReportFacts {
  readonly host: HostState;
  readonly items: readonly HealthItem[];
  readonly origin: string;
  /** ISO time of the look. */
  readonly at: string;
}

/** The state of the product as plain text for support: no names, no ids, no words of a person or a team. */
export function toReport({ host, items, origin, at }: ReportFacts): string {
  const facts = [
    "Technique Cards: Is it working?",
    `Version: ${productVersion}`,
    `Checked: ${at.slice(0, 16).replace("T", " ")} UTC`,
    `Page: ${origin}`,
    `Around it: ${toSurroundings(host)}`,
  ];
  return [...facts, "", ...items.map(toLine)].join("\n");
}

function toSurroundings(host: HostState): string {
  if (host.state !== "teams") return host.state === "outside" ? host.why : host.state;
  const { surface, frame, destination, picked, guest, alone } = host.context;
  return [
    alone ? "signed in outside Teams" : `Teams ${surface}`,
    frame,
    destination?.kind === "channel" ? `${destination.membership} channel` : destination?.kind,
    picked && "picked",
    guest && "guest",
  ]
    .filter(Boolean)
    .join(", ");
}

function toLine({ id, state, fault, trouble, details = [] }: HealthItem): string {
  const why = fault ?? trouble;
  const more = [why, ...details].filter((part) => part !== undefined).join("; ");
  return `${itemNames[id]}: ${stateNames[state].toLowerCase()}${more ? ` (${more})` : ""}`;
}
