import { scopes } from "./scopes.ts";
import { isGood, textAt } from "./wire/reading.ts";
import type { Send } from "./wire/createWire.ts";

interface Made {
  readonly site: string;
  readonly title: string;
}

/** What the run makes, so that all of it is deleted. */
export interface Bin {
  /** Said before the request goes out: its answer may be lost, and the list be there all the same. */
  readonly willMake: (site: string, title: string) => void;
  /** Deletes everything, and answers the titles of what could not be deleted. */
  readonly empty: () => Promise<readonly string[]>;
}

const tries = 3;

export function createBin(send: Send, sleep: (seconds: number) => Promise<void>): Bin {
  const made: Made[] = [];

  async function isGone(one: Made): Promise<boolean> {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      if (attempt > 1) await sleep(2);
      // Whatever is wrong with sign-in or the line is told by what is left behind.
      if (await remove(send, one).catch(() => false)) return true;
    }
    return false;
  }

  return {
    willMake(site, title) {
      made.push({ site, title });
    },
    async empty() {
      const left: string[] = [];
      for (const one of made) if (!(await isGone(one))) left.push(one.title);
      return left;
    },
  };
}

async function remove(send: Send, { site, title }: Made): Promise<boolean> {
  const lists = `/sites/${site}/lists`;
  const path = `${lists}/${title}?$select=id,displayName`;
  const found = await send({ method: "GET", path, scopes: scopes.sites }, "tidying");
  if (found.status === 404) return true;
  // Only a list of this very title may be deleted, whatever the answer names.
  if (!isGood(found) || textAt(found.body, "displayName") !== title) return false;
  const sent = { path: `${lists}/${textAt(found.body, "id")}`, scopes: scopes.lists };
  const deleted = await send({ method: "DELETE", ...sent }, "tidying");
  return isGood(deleted) || deleted.status === 404;
}
