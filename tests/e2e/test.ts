import { test as base, expect } from "@playwright/test";

import { type BuiltServer, startBuiltServer } from "#tests/support/builtServer.ts";
import { toLaunchOptions } from "#tests/support/chromium.ts";
import { createTeamsBrowser, type TeamsBrowser } from "#tests/support/createTeamsBrowser.ts";
import { type KeyServer, startKeyServer } from "#tests/support/keyServer.ts";
import { createRealNames, type RealNames } from "#tests/support/realNames.ts";
import { createTenant, type Tenant } from "#tests/support/tenant.ts";

interface WorkerFixtures {
  readonly names: RealNames;
  readonly keyServer: KeyServer;
  readonly product: BuiltServer;
}

interface TestFixtures {
  /** A fresh sandbox behind the real names. */
  readonly tenant: Tenant;
  readonly teams: TeamsBrowser;
}

/** Each test has its own tenant, and fails on any complaint of the browser or a request that led nowhere. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  names: [
    async ({}, use) => {
      const names = await createRealNames();
      await use(names);
      await names.close();
    },
    { scope: "worker" },
  ],
  keyServer: [
    async ({}, use) => {
      const keyServer = await startKeyServer();
      await use(keyServer);
      keyServer.close();
    },
    { scope: "worker" },
  ],
  product: [
    async ({ keyServer }, use) => {
      const product = await startBuiltServer(keyServer);
      await use(product);
      product.close();
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ names }, use) => {
      await use(toLaunchOptions(names.resolverRules));
    },
    { scope: "worker" },
  ],
  // Automatic, so that it stands before the pages that talk to it and outlives them.
  tenant: [
    async ({ names, product, keyServer }, use) => {
      const tenant = await createTenant({ names, product, keys: keyServer.keys });
      await use(tenant);
      const faults = tenant.faults();
      tenant.close();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  teams: async ({ browser, context }, use) => {
    const teams = await createTeamsBrowser(browser, context);
    await use(teams);
    const faults = teams.faults();
    await teams.close();
    expect(faults).toEqual([]);
  },
});

export { expect };
