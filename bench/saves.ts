import { readFileSync } from "node:fs";

import { type Browser, chromium } from "@playwright/test";

import { startBuiltServer } from "#tests/support/builtServer.ts";
import { toLaunchOptions } from "#tests/support/chromium.ts";
import { nextTimeBox, openNoteForm, saveButton, savedHeading } from "#tests/support/noteJourney.ts";
import { startKeyServer } from "#tests/support/keyServer.ts";
import { createRealNames } from "#tests/support/realNames.ts";
import { createTenant, type Tenant } from "#tests/support/tenant.ts";
import { toHostAddress } from "#tests/support/toHostAddress.ts";

import { readChunkNames } from "./chunkNames.ts";
import { tabRoot } from "./product.ts";
import { type Row, toKilobytes } from "./row.ts";

/** A member's first two saves in a new team, over the real names: what they cost Graph and how much script they took. */
export async function measureSaves(): Promise<readonly Row[]> {
  const names = await createRealNames();
  const keyServer = await startKeyServer();
  const product = await startBuiltServer(keyServer);
  const tenant = await createTenant({ names, product, keys: keyServer.keys });
  tenant.agree("ben", "Sites.Manage.All");
  const browser = await chromium.launch(toLaunchOptions(names.resolverRules));
  try {
    return await saveTwice(browser, tenant);
  } finally {
    await browser.close();
    tenant.close();
    product.close();
    keyServer.close();
    await names.close();
  }
}

async function saveTwice(browser: Browser, tenant: Tenant): Promise<readonly Row[]> {
  const page = await browser.newPage();
  await page.goto(toHostAddress({ person: "ben" }));
  const tab = page.frameLocator('iframe[title="Technique Cards"]');

  const save = async (lesson: string) => {
    await openNoteForm(tab);
    tenant.clearTraffic();
    await nextTimeBox(tab).fill(lesson);
    await saveButton(tab).click();
    await savedHeading(tab).waitFor();
    return tenant.traffic().map(({ method, path }) => `${method} ${path.replace(/\?.*/, "")}`);
  };

  const first = await save("Agree one place for messages.");
  const scripts = toScripts(tenant);
  await tab.getByRole("link", { name: "Cards", exact: true }).click();
  const second = await save("Agree who writes the messages.");
  return [
    { title: "JS raw up to the first save", ...scripts, unit: "kB", budget: 1000 },
    toRequests("first save in a new team", first, 6),
    toRequests("second save", second, 1),
  ];
}

const toRequests = (name: string, calls: readonly string[], budget: number): Row => ({
  title: `requests: ${name}`,
  value: calls.length,
  unit: "requests",
  budget,
  note: calls.map((call) => call.replace(/^(\w+) .*\//, "$1 …/")).join(", "),
});

function toScripts(tenant: Tenant): Pick<Row, "value" | "note"> {
  const paths = tenant
    .seen()
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path.startsWith("/assets/") && path.endsWith(".js"));
  const names = readChunkNames();
  const chunks = [...new Set(paths)].map((path) => ({
    name: names.get(path) ?? path,
    bytes: readFileSync(`${tabRoot}${path}`).length,
  }));
  return {
    value: toKilobytes(chunks.reduce((sum, { bytes }) => sum + bytes, 0)),
    note: chunks.map(({ name, bytes }) => `${name} ${String(toKilobytes(bytes))}`).join(", "),
  };
}
