import { Socket } from "node:net";

import { checkPackage } from "#manifest/tool/checks/checkPackage.ts";
import { further, twelve } from "#tests/support/manifest/brokenPackages.ts";
import { samplePackage, variants } from "#tests/support/manifest/samplePackage.ts";

it.each(Object.entries(variants))(
  "nothing is wrong with the package as it is: %s",
  async (_name, variant) => {
    expect(await checkPackage(samplePackage(variant))).toEqual([]);
  },
);

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
  it.each(further)("%s: %s", async (_what, fault, files) => {
    const found = await checkPackage(files);

    expect(found.map(({ name }) => name)).toContain(fault);
  });
});

it("asks nobody on the network what a manifest may hold", async () => {
  const connect = jest.spyOn(Socket.prototype, "connect");

  const found = await checkPackage(samplePackage());

  expect(found).toEqual([]);
  expect(connect).not.toHaveBeenCalled();
});
