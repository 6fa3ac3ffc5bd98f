import { readFileSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(repository, file), "utf8");

/** The instructions of the last stage, which is all that ships: comments gone, broken lines joined. */
const shipped = read("infra/Containerfile")
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll("\\\n", "")
  .split(/^(?=FROM )/m)
  .at(-1)!
  .split("\n")
  .filter(Boolean);

const argumentsOf = (instruction: string): readonly string[] =>
  shipped
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length + 1).trim());

const commandOf = (line: string): readonly string[] =>
  JSON.parse(line.slice(line.indexOf("["))) as readonly string[];

describe("the container", () => {
  it("is Node 24, as the whole house is", () => {
    expect(argumentsOf("FROM")).toEqual(["node:24-slim"]);
  });

  it("runs as nobody in particular, told by number so that this can be checked before it starts", () => {
    expect(argumentsOf("USER")).toEqual(["1000:1000"]);
    expect(shipped.findIndex((line) => line.startsWith("USER "))).toBeLessThan(
      shipped.findIndex((line) => line.startsWith("CMD ")),
    );
  });

  it("holds the built product and nothing else, owned by root", () => {
    expect(argumentsOf("COPY")).toEqual(["--from=build /build/dist ./dist"]);
    expect(argumentsOf("ADD")).toEqual([]);
    expect(shipped.join("\n")).not.toMatch(/npm (ci|install)|--chown|chmod|VOLUME/);
  });

  it("is asked for its health by what is in it", () => {
    const [check = ""] = argumentsOf("HEALTHCHECK");

    expect(commandOf(check)[0]).toBe("node");
    expect(check).toContain("/healthz");
    expect(check).toContain("--timeout=3s");
  });

  it("starts the server that the build makes, within the memory that was measured", () => {
    const [command = ""] = argumentsOf("CMD");

    expect(commandOf(command)).toEqual([
      "node",
      "--optimize-for-size",
      "--max-semi-space-size=2",
      "--max-old-space-size=96",
      "dist/extension/main.js",
    ]);
    expect(read("scripts/build.mjs")).toContain('outfile: "dist/extension/main.js"');
  });

  it("has no setting baked in that names a tenant, a bot or a secret", () => {
    expect(argumentsOf("ENV")).toEqual([
      "NODE_ENV=production HOST=0.0.0.0 PORT=8080 MALLOC_ARENA_MAX=1",
    ]);
    expect(argumentsOf("ARG")).toEqual([]);
  });

  it("is built from what the build reads, so that no setting and no secret gets in by the way", () => {
    const lines = read(".dockerignore").trim().split("\n");

    expect(lines[0]).toBe("*");
    expect(lines.slice(1).every((line) => line.startsWith("!"))).toBe(true);
    expect(lines.filter((line) => /env|\.git|node_modules|tests/.test(line))).toEqual([]);
  });
});
