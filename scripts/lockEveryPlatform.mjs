// Some package mirrors hold only the platforms that their own machines use. `npm install` against such a
// mirror writes a lock file without the other platforms' optional packages, and `npm ci` then refuses it.
// This adds the missing names, each bound to its own system, so that no other system ever fetches them.
// Run it after `npm install`: node scripts/lockEveryPlatform.mjs
import { readFileSync, writeFileSync } from "node:fs";

const systems = {
  android: "android",
  androideabi: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  openharmony: "openharmony",
  netbsd: "netbsd",
  openbsd: "openbsd",
  sunos: "sunos",
  aix: "aix",
  win32: "win32",
  windows: "win32",
};
const processors = {
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  arm: "arm",
  armv7: "arm",
  ppc64: "ppc64",
  ppc64le: "ppc64",
  s390x: "s390x",
  riscv64: "riscv64",
  loong64: "loong64",
  mips64el: "mips64el",
  x86_64: "x64",
  wasm32: "wasm32",
};

const lockFile = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(lockFile, "utf8"));
const added = [];

for (const [place, parent] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[`${place}/${key}`] ?? lock.packages[key]) continue;
    const words = name.split("/").at(-1).split(/[-.]/);
    const os = words.map((word) => systems[word]).find(Boolean);
    const cpu = words.map((word) => processors[word]).find(Boolean);
    if (!os && cpu !== "wasm32") continue;
    lock.packages[key] = {
      version: range.replace(/^[^\d]*/, ""),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(parent.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
);
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} names added${added.length ? `: ${added.join(", ")}` : ""}`);
