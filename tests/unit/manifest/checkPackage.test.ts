import { Socket } from "node:net";

import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { checkPackage } from "#manifest/tool/checks/checkPackage.ts";
import { findUnseenFaults } from "#manifest/tool/checks/findUnseenFaults.ts";
import { createPackage } from "#manifest/tool/createPackage.ts";
import { toPackageSettings } from "#manifest/tool/packageSettings.ts";
import { manifestFolder } from "#manifest/tool/places.ts";
import { atFirstSight, twelve, unseen } from "#tests/support/manifest/brokenPackages.ts";
import { readManifest, samplePackage, variants } from "#tests/support/manifest/samplePackage.ts";

it.each(Object.entries(variants))(
  "nothing is wrong with the package as it is: %s",
  async (_name, variant) => {
    expect(await checkPackage(samplePackage(variant))).toEqual([]);
  },
);

it("nothing is wrong with an organisation's own, with a port in its address and ids in capitals", async () => {
  const own = {
    CLIENT_ID: "4D9B2A70-5F0C-4C6E-9A64-2B8F1F0E7C11",
    TENANT_ID: "4D9B2A70-5F0C-4C6E-9A64-2B8F1F0E7C12",
    TEAMS_APP_ID: "4D9B2A70-5F0C-4C6E-9A64-2B8F1F0E7C13",
    BOT_ID: "4D9B2A70-5F0C-4C6E-9A64-2B8F1F0E7C14",
    PUBLIC_ADDRESS: "https://cards.trust.example:8443",
    // The server cannot start with this and no key; the package has no need of a key.
    MESSAGE_ACTION: "yes",
  };
  const variant = variants["message action"];

  const files = createPackage(manifestFolder, toPackageSettings(own, variant), variant);

  expect(await checkPackage(files)).toEqual([]);
  expect(readManifest(files).validDomains).toEqual(["cards.trust.example:8443"]);
  expect(readManifest(files).id).toBe(own.TEAMS_APP_ID.toLowerCase());
});

describe("twelve broken manifests (one fault each) are refused, each by name", () => {
  it("are twelve, and no two of one name", () => {
    expect(new Set(twelve.map(([, fault]) => fault)).size).toBe(12);
  });

  it.each(twelve)("%s: %s", async (_what, fault, files) => {
    const found = await checkPackage(files);

    expect([...new Set(found.map(({ name }) => name))]).toEqual([fault]);
  });
});

describe("so are those with", () => {
  it.each(atFirstSight)("%s: %s", async (_what, fault, files) => {
    const found = await checkPackage(files);

    expect(found.map(({ name }) => name)).toContain(fault);
  });

  // Microsoft's schema has nothing against these, and takes a while to say so.
  it.each(unseen)("%s: %s", (_what, fault, files) => {
    const manifest = JSON.parse(
      Buffer.from(files["manifest.json"]!).toString(),
    ) as TeamsManifestLatest;

    const found = findUnseenFaults(manifest, files);

    expect(found.map(({ name }) => name)).toContain(fault);
  });
});

it("asks nobody on the network what a manifest may hold", async () => {
  const connect = jest.spyOn(Socket.prototype, "connect");

  const found = await checkPackage(samplePackage());
  const asked = connect.mock.calls;
  connect.mockRestore();

  expect(found).toEqual([]);
  expect(asked).toEqual([]);
});
