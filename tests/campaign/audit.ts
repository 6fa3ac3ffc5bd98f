import type { Save } from "./ledger.ts";
import type { ListTruth } from "./listTruth.ts";
import { isHeld, isTelling, keyOf, toWritten } from "./writtenWords.ts";

interface Audited {
  readonly saves: readonly Save[];
  readonly truth: ListTruth;
  /** Keys of notes that somebody set about deleting for good. */
  readonly deleted: ReadonlySet<string>;
  readonly siteOf: (save: Save) => string;
}

/** What is wrong once everything is calm and everybody has had time; a line for each fault. */
export function audit({ saves, truth, deleted, siteOf }: Audited) {
  const lost: string[] = [];
  const doubled = new Set<string>();
  const late: string[] = [];
  for (const save of saves) {
    const key = keyOf(save.entry);
    const items = truth.find(siteOf(save), key);
    if (items.length > 1) doubled.add(`doubled: ${key}`);
    if (truth.isSwept(key) || deleted.has(key)) continue;
    // A press that changed nothing promises nothing.
    if (toWritten(save.entry).size === 0) continue;

    const name = `${save.tab.who}: ${save.entry.id}`;
    const isPromised = save.where === "device" || save.tab.isAlive();
    const isThere = items.some((versions) => isHeld(save.entry, versions));
    if (save.state === "open" && isPromised && !isThere && !isWaiting(save)) {
      lost.push(`lost: ${name}`);
    }
    if (save.state === "fulfilled" && items.length === 0) lost.push(`lost after all: ${name}`);
    if (save.state === "refused" && isThere && isTelling(save.entry)) {
      late.push(`told not saved, and it is there: ${name}`);
    }
  }
  return { lost, doubled: [...doubled], late };
}

/** Still on the device for whoever opens the app there: in the outbox, or in the form again. */
const isWaiting = ({ tab, entry }: Save): boolean =>
  [...tab.device.values].some(
    ([name, text]) =>
      (name.includes("outbox/") && name.endsWith(`/${entry.id}`)) ||
      (name.includes("draft/") && text.includes(keyOf(entry))),
  );
