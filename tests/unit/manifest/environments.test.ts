import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

import { toServerSettings } from "#extension/settings.ts";
import { environments } from "#manifest/tool/packageSettings.ts";

const repository = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(repository, file), "utf8");
const documented = new Set(read("env/.env.example").match(/^(?:# )?[A-Z][A-Z_]+(?==)/gm));
const isDocumented = (name: string) => documented.has(name) || documented.has(`# ${name}`);

/** Made of another line. */
const madeElsewhere = ["PUBLIC_HOST"];

it("each environment has its file, and the server starts with the first of them", () => {
  const files = readdirSync(join(repository, "env"));

  expect(files).toEqual(expect.arrayContaining(environments.map((name) => `.env.${name}`)));
  expect(toServerSettings(parseEnv(read("env/.env.dev")))).toMatchObject({
    host: "127.0.0.1",
    publicAddress: "https://cards-dev.example",
  });
});

it.each(environments)("every line of .env.%s is explained in .env.example", (name) => {
  const lines = Object.keys(parseEnv(read(`env/.env.${name}`).replaceAll(/^# (?=[A-Z_]+=)/gm, "")));

  expect(lines.filter((line) => !isDocumented(line))).toEqual([]);
});

it.each([
  "manifest/manifest.json",
  "manifest/messageAction.json",
  "manifest/aad.manifest.json",
  "teamsapp.yml",
])("every name that %s is filled with is explained too", (file) => {
  const names = [...read(file).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);
  const unknown = names.filter((name) => !isDocumented(name) && !madeElsewhere.includes(name));

  expect(unknown).toEqual([]);
});

it("no secret stands in a file that git keeps", () => {
  const kept = readdirSync(join(repository, "env")).filter((name) => !name.endsWith(".user"));
  const secrets = kept.flatMap((name) =>
    Object.entries(parseEnv(read(`env/${name}`)))
      .filter(([line, value]) => /SECRET|KEY|PASSWORD|TOKEN/.test(line) && value !== "")
      .map(([line]) => `${name}: ${line}`),
  );

  expect(secrets).toEqual([]);
  expect(read(".gitignore").split("\n")).toEqual(
    expect.arrayContaining(["env/*.user", "manifest/build/"]),
  );
});
