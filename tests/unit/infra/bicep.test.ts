import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { toServerSettings } from "#extension/settings.ts";
import { readTemplates, type Template } from "#tests/support/bicep.ts";

const repository = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(repository, file), "utf8");
const templates = readTemplates(join(repository, "infra"));
const find = (file: string): Template => templates.find((one) => one.file === file)!;
const server = find("modules/server.bicep");
const explained = new Set(
  [...read("env/.env.example").matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name),
);

/** Microsoft's kinds of resource in the versions that were decided on (docs/decisions/2026-11-30-azure.md says how each was read). */
const lookedUp = [
  "Microsoft.App/containerApps@2025-07-01",
  "Microsoft.App/managedEnvironments/managedCertificates@2025-07-01",
  "Microsoft.App/managedEnvironments@2025-07-01",
  "Microsoft.Authorization/roleAssignments@2022-04-01",
  "Microsoft.BotService/botServices/channels@2022-09-15",
  "Microsoft.BotService/botServices@2022-09-15",
  "Microsoft.ContainerRegistry/registries@2023-07-01",
  "Microsoft.Insights/diagnosticSettings@2021-05-01-preview",
  "Microsoft.KeyVault/vaults@2023-07-01",
  "Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31",
  "Microsoft.OperationalInsights/workspaces@2023-09-01",
];

describe.each(templates)("$file", ({ file, text, types, modules }) => {
  it("closes what it opens", () => {
    const marks = text.replaceAll(/'[^']*'/g, "").replaceAll(/[^()[\]{}]/g, "");
    let rest = marks;
    for (let before = ""; before !== rest;) {
      before = rest;
      rest = rest.replaceAll(/\(\)|\[\]|\{\}/g, "");
    }

    expect(rest).toBe("");
    expect(text.split("'").length % 2).toBe(1);
  });

  it("uses only kinds of resource and versions that were decided on", () => {
    expect(types.filter((type) => !lookedUp.includes(type))).toEqual([]);
  });

  it("hands each module all that it needs, and nothing that it does not know", () => {
    for (const { path, given } of modules) {
      const { params } = find(posix.join(posix.dirname(file), path));
      const needed = params.filter(({ isOptional }) => !isOptional).map(({ name }) => name);

      expect(given).toEqual(expect.arrayContaining(needed));
      expect(given.filter((name) => !params.some((param) => param.name === name))).toEqual([]);
    }
  });

  it("names each parameter, and uses it", () => {
    const idle = find(file).params.filter(
      ({ name }) => text.split(new RegExp(`\\b${name}\\b`)).length < 3,
    );

    expect(idle).toEqual([]);
  });

  it("holds no secret, and says none", () => {
    expect(text).not.toMatch(/listKeys|listCredentials|password|sharedKey|adminUserEnabled: true/i);
    expect(find(file).outputs.filter((name) => /SECRET|SEAL|PASSWORD/i.test(name))).toEqual([]);
  });
});

describe("the server in Azure", () => {
  /** The lines of the environment by name, as far as the template writes them out. */
  const names = [...server.text.matchAll(/name: '([A-Z_]+)'/g)].map(([, name = ""]) => name);

  it("is told only what env/.env.example explains, and starts with it", () => {
    const samples: Readonly<Record<string, string>> = {
      CLIENT_ID: "00000000-0000-4000-8000-000000000001",
      TENANT_ID: "00000000-0000-4000-8000-000000000002",
      TEAMS_APP_ID: "00000000-0000-4000-8000-000000000003",
      BOT_ID: "00000000-0000-4000-8000-000000000004",
      BOT_MANAGED_IDENTITY: "yes",
      MESSAGE_ACTION: "yes",
      PUBLIC_ADDRESS: "https://cards.example",
      SEAL_KEY: Buffer.alloc(32, 7).toString("base64url"),
    };

    expect(names.filter((name) => !explained.has(name))).toEqual([]);
    expect(names.toSorted()).toEqual(Object.keys(samples).toSorted());
    expect(toServerSettings(samples).extension).toMatchObject({
      sealKey: samples["SEAL_KEY"],
      credentials: { managedIdentity: true },
    });
  });

  it("gets its key from the vault and from nowhere else", () => {
    expect(server.text).toMatch(/name: 'SEAL_KEY'\s+secretRef: 'seal-key'/);
    expect(server.text).toMatch(/keyVaultUrl: '[^']+\/secrets\/seal-key'\s+identity: identity\.id/);
    expect(server.text).not.toContain("BOT_SECRET");
  });

  it("is asked for its health where it answers, on the port that the container opens", () => {
    const paths = [...server.text.matchAll(/path: '([^']+)'/g)].map(([, path = ""]) => path);
    const routes = read("src/extension/createServer.ts");
    const port = /\bPORT=(\d+)/.exec(read("infra/Containerfile"))![1];

    expect(paths).toEqual(["/healthz", "/healthz", "/readyz"]);
    expect(paths.filter((path) => !routes.includes(`app.get("${path}"`))).toEqual([]);
    expect([...server.text.matchAll(/[pP]ort: (\d+)/g)].map(([, found]) => found)).toEqual(
      Array.from({ length: 4 }, () => port),
    );
  });

  it("stays awake in one copy at least, answers over https alone, and stands in the United Kingdom", () => {
    const main = find("main.bicep");

    expect(main.text).toContain("@minValue(1)\nparam fewest int = 1");
    expect(server.text).toContain("allowInsecure: false");
    for (const file of ["main.bicep", "ground.bicep"]) {
      expect(find(file).text).toContain("param location string = 'uksouth'");
    }
  });

  it("keeps a log of the server's own lines for 30 days", () => {
    const { text } = find("modules/environment.bicep");

    expect(text).toContain("retentionInDays: 30");
    expect([...text.matchAll(/category: '(\w+)'/g)].map(([, name]) => name)).toEqual([
      "ContainerAppConsoleLogs",
    ]);
  });

  it("is the bot, at the address that the server answers", () => {
    const { text } = find("modules/bot.bicep");

    expect(text).toContain("msaAppType: 'UserAssignedMSI'");
    expect(text).toContain("endpoint: '${publicAddress}/api/messages'");
  });
});

describe("what is set for each environment", () => {
  it.each(["staging", "prod"])("of %s fits the template, from lines that are explained", (name) => {
    const text = read(`infra/parameters.${name}.json`);
    const { parameters } = JSON.parse(text) as {
      readonly parameters: Readonly<Record<string, { readonly value: unknown }>>;
    };
    const { params } = find("main.bicep");
    const needed = params.filter(({ isOptional }) => !isOptional).map((param) => param.name);
    const filled = [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, line]) => line);
    const further = Object.keys(parameters["settings"]!.value as object);

    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(needed));
    expect(
      Object.keys(parameters).filter((key) => !params.some((one) => one.name === key)),
    ).toEqual([]);
    expect([...filled, ...further].filter((line) => !explained.has(line))).toEqual([]);
    expect(further.filter((line) => /SECRET|KEY/.test(line))).toEqual([]);
  });

  it("comes from lines that the templates write, or that a person fills in", () => {
    const outputs = [...find("ground.bicep").outputs, ...find("main.bicep").outputs];

    expect(outputs.filter((name) => !explained.has(name))).toEqual([]);
    expect(outputs).toEqual(
      expect.arrayContaining(["BOT_ID", "CONTAINER_APP", "CONTAINER_REGISTRY", "KEY_VAULT"]),
    );
  });
});
