import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import { createManifestFolder } from "#tests/support/manifest/packageRun.ts";

const repository = join(import.meta.dirname, "../../..");

interface Template {
  readonly path: string;
  readonly parameters?: string;
}

interface Step {
  readonly name: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>> & { readonly templates?: readonly Template[] };
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

const project = parse(readFileSync(join(repository, "teamsapp.yml"), "utf8")) as {
  readonly version: string;
  readonly environmentFolderPath: string;
} & Readonly<Record<"provision" | "deploy" | "publish", readonly Step[]>>;
const steps = [...project.provision, ...project.deploy, ...project.publish];
const offline = steps.filter(({ name }) => name.startsWith("Offline: "));
const house = createManifestFolder();
afterAll(() => {
  house.remove();
});

const forDev = (text: string) => text.replaceAll("${{TEAMSFX_ENV}}", "dev");

describe("teamsapp.yml", () => {
  it("provisions, deploys and publishes in a form that the toolkit has long known", () => {
    expect(project.version).toBe("v1.9");
    expect(existsSync(join(repository, project.environmentFolderPath))).toBe(true);
    expect(project.provision.map(({ uses }) => uses)).toEqual([
      "aadApp/create",
      "teamsApp/create",
      "arm/deploy",
      "script",
      "arm/deploy",
      "script",
      "aadApp/update",
      "teamsApp/validateAppPackage",
      "teamsApp/update",
    ]);
    expect(project.publish.at(-1)!.uses).toBe("teamsApp/publishAppPackage");
  });

  it("makes no secret", () => {
    const [application] = project.provision;

    expect(application!.with["generateClientSecret"]).toBe(false);
    expect(JSON.stringify(steps)).not.toMatch(/SECRET/);
  });

  it.each(offline.map(({ with: { run = "" } }) => [run]))(
    "its offline step does what it says: %s",
    (run) => {
      const [command, ...args] = forDev(run).split(" -- ");

      expect(command).toBe("npm run package");
      expect(house.run(args.join(" ").split(" "))).toMatchObject({ status: 0 });
    },
    60_000,
  );

  it("hands on only files that its offline steps have made", () => {
    for (const { run = "" } of offline.map(({ with: given }) => given)) {
      house.run(forDev(run).split(" -- ")[1]!.split(" "));
    }
    const wanted = steps.flatMap(({ with: given }) =>
      [given["appPackagePath"], given["manifestPath"]].flatMap((file) => file ?? []),
    );

    expect(wanted.length).toBeGreaterThan(4);
    for (const file of wanted) {
      expect(house.findBuilt(forDev(file).replace("./manifest/build/", ""))).toBeDefined();
    }
  }, 60_000);

  it("builds the container from the file that there is, in provision as in deploy", () => {
    const builds = steps.filter(({ with: { run = "" } }) => run.startsWith("az acr build"));
    const [file] = builds.map(({ with: { run = "" } }) => /--file (\S+)/.exec(run)?.[1]);

    expect(new Set(builds.map(({ with: { run } }) => run)).size).toBe(1);
    expect(builds).toHaveLength(2);
    expect(existsSync(join(repository, file!))).toBe(true);
  });

  it("sets up Azure from templates that there are, the ground before the server", () => {
    const templates = project.provision.flatMap(({ with: given }) => given.templates ?? []);
    const files = templates.flatMap(({ path, parameters }) => [
      path,
      ...["staging", "prod"].flatMap((name) => parameters?.replace("${{TEAMSFX_ENV}}", name) ?? []),
    ]);

    expect(templates.map(({ path }) => path)).toEqual([
      "./infra/ground.bicep",
      "./infra/main.bicep",
    ]);
    expect(files.filter((file) => !existsSync(join(repository, file)))).toEqual([]);
  });
});
