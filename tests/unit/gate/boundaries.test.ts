import { createPlantedHouse, type StepEnd } from "#tests/support/plantedHouse.ts";

const exportsNothing = "export const nothing = undefined;\n";
const importsFrom = (...names: readonly string[]) =>
  names.map((name, index) => `export { nothing as nothing${index} } from "${name}";\n`).join("");
const namesType = (name: string) => `export type { Nothing } from "${name}";\n`;

/** Each plant is a file with one bad import, beside the rule that must name it. */
const plants: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["no-circles", "src/domain/round/one.ts", importsFrom("./two.ts")],
  ["no-dead-ends", "src/domain/lost/nowhere.ts", importsFrom("./missing.ts")],
  ["domain-stands-alone", "src/domain/reaching/out.ts", importsFrom("#graph/good/good.ts")],
  ["domain-stands-alone", "src/domain/reaching/disk.ts", importsFrom("node:fs")],
  ["domain-stands-alone", "src/domain/reaching/parse.ts", importsFrom("valibot")],
  ["graph-knows-domain-only", "src/graph/reaching/up.ts", importsFrom("#tab/ui/good.ts")],
  ["graph-knows-domain-only", "src/graph/reaching/type.ts", namesType("#tab/ui/good.ts")],
  [
    "graph-client-stays-in-client",
    "src/graph/notes/send.ts",
    importsFrom("@microsoft/microsoft-graph-client"),
  ],
  ["front-doors-do-not-meet", "src/tab/app/server.ts", importsFrom("#extension/good.ts")],
  ["front-doors-do-not-meet", "src/extension/page.ts", importsFrom("#tab/ui/good.ts")],
  ["extension-knows-domain-only", "src/extension/reads.ts", importsFrom("#graph/good/good.ts")],
  ["one-check-of-callers", "src/extension/openDoor.ts", importsFrom("./createExtension.ts")],
  ["one-check-of-callers", "src/sandbox/openDoor.ts", importsFrom("#extension/createExtension.ts")],
  [
    "trusted-means-by-the-channel",
    "src/extension/createTrustedExtension.ts",
    importsFrom("./createExtension.ts", "./good.ts"),
  ],
  ["trust-has-one-maker", "src/extension/trustsAll.ts", namesType("./channel/ChannelTrust.ts")],
  [
    "teams-sdk-stays-in-channel",
    "src/extension/handlers/speaks.ts",
    importsFrom("@microsoft/teams.apps"),
  ],
  [
    "features-do-not-meet",
    "src/tab/features/first/meets.ts",
    importsFrom("#tab/features/second/good.ts"),
  ],
  ["features-do-not-look-up", "src/tab/features/first/up.ts", importsFrom("#tab/app/good.ts")],
  [
    "ground-floor-knows-no-feature",
    "src/tab/ui/leans.ts",
    importsFrom("#tab/features/second/good.ts"),
  ],
  [
    "host-sdks-stay-in-platform",
    "src/tab/features/first/teams.ts",
    importsFrom("@microsoft/teams-js"),
  ],
  ["host-sdks-stay-in-platform", "src/tab/app/signIn.ts", importsFrom("@azure/msal-browser")],
  ["emulator-is-independent", "src/sandbox/graph/copies.ts", importsFrom("#graph/good/good.ts")],
  ["emulator-is-independent", "src/sandbox/entra/copies.ts", namesType("#domain/good/good.ts")],
  ["emulator-is-independent", "src/sandbox/bot/copies.ts", importsFrom("#extension/good.ts")],
  ["sandbox-mounts-the-server-only", "src/sandbox/reads.ts", importsFrom("#tab/ui/good.ts")],
  ["product-does-not-name-sandbox", "src/tab/ui/tests.ts", importsFrom("#sandbox/good.ts")],
  ["sandbox-never-ships", "src/tab/main.tsx", importsFrom("./app/long.ts")],
  ["source-does-not-name-tests", "src/extension/asks.ts", importsFrom("#tests/good.ts")],
  ["product-ships-no-tool", "src/extension/tool.ts", importsFrom("esbuild")],
];

const goodFiles: Readonly<Record<string, string>> = {
  "src/domain/good/good.ts": `export type Nothing = undefined;\n${exportsNothing}`,
  "src/domain/good/search.ts": importsFrom("minisearch"),
  "src/graph/good/good.ts": importsFrom("#domain/good/good.ts", "valibot"),
  "src/graph/client/good.ts": importsFrom("@microsoft/microsoft-graph-client", "../good/good.ts"),
  "src/tab/platform/good.ts": importsFrom("@microsoft/teams-js", "@azure/msal-browser"),
  "src/tab/ui/good.ts": `${namesType("#domain/good/good.ts")}${importsFrom("react")}`,
  "src/tab/features/second/good.ts": importsFrom("#graph/good/good.ts", "#tab/ui/good.ts"),
  "src/tab/app/good.ts": importsFrom("../features/second/good.ts", "../platform/good.ts"),
  "src/extension/good.ts": importsFrom("#domain/good/good.ts", "hono"),
  "src/extension/main.ts": importsFrom("./good.ts"),
  "src/extension/channel/ChannelTrust.ts": exportsNothing,
  "src/extension/channel/createChannelTrust.ts": `${namesType("./ChannelTrust.ts")}${importsFrom("@microsoft/teams.apps")}`,
  "src/extension/createExtension.ts": namesType("./channel/ChannelTrust.ts"),
  "src/extension/createServer.ts": namesType("./createExtension.ts"),
  "src/extension/createTrustedExtension.ts": importsFrom(
    "./createExtension.ts",
    "./channel/createChannelTrust.ts",
  ),
  "src/sandbox/graph/good.ts": importsFrom("hono", "node:sqlite"),
  "src/sandbox/good.ts": importsFrom("./graph/good.ts", "#extension/good.ts"),
  "tests/good.ts": importsFrom("#sandbox/good.ts", "#graph/good/good.ts"),
};

const furtherPlants: Readonly<Record<string, string>> = {
  "src/domain/round/two.ts": importsFrom("./one.ts"),
  "src/tab/app/long.ts": importsFrom("../ui/tests.ts"),
};

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

const json = ["--output-type", "json"] as const;
const readCruise = ({ said }: StepEnd) => (JSON.parse(said) as Cruise).summary;
const faultsIn = (end: StepEnd) =>
  readCruise(end).violations.map(({ rule, from }) => `${rule.name}: ${from}`);

async function cruise(files: Readonly<Record<string, string>>): Promise<StepEnd> {
  const house = await createPlantedHouse({ copy: false });
  await house.plant(files);
  const end = await house.runStep("boundaries", ...json);
  await house.remove();
  return end;
}

describe("the boundaries between rooms", () => {
  let good: StepEnd;
  let planted: StepEnd;

  beforeAll(async () => {
    const bad = Object.fromEntries(plants.map(([, file, text]) => [file, text]));
    good = await cruise(goodFiles);
    planted = await cruise({ ...goodFiles, ...furtherPlants, ...bad });
  }, 60_000);

  it("let good imports pass", () => {
    expect(faultsIn(good)).toEqual([]);
    expect(good.passed).toBe(true);
  });

  it.each(plants)("hold %s against %s", (rule, file) => {
    expect(faultsIn(planted)).toContain(`${rule}: ${file}`);
  });

  it("have a planted import for every rule", () => {
    const rules = readCruise(planted).ruleSetUsed.forbidden.map(({ name }) => name);

    expect(new Set(plants.map(([rule]) => rule))).toEqual(new Set(rules));
  });
});
