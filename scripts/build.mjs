// `npm run build`: everything that ships, into `dist/`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const ownNode = `${root}node_modules/.bin/node`;

// npm puts Node 24 first on the path; called by hand, an older Node hands over to it.
if (Number(process.versions.node.split(".")[0]) < 24 && existsSync(ownNode)) {
  const { status } = spawnSync(ownNode, [fileURLToPath(import.meta.url)], { stdio: "inherit" });
  process.exit(status ?? 1);
}

// Development and production builds of the style engine name classes differently.
process.env.NODE_ENV = "production";
process.chdir(root);

const { build } = await import("vite");
const { build: bundle } = await import("esbuild");
const { rmSync, writeFileSync } = await import("node:fs");
const { writePages } = await import("./build/writePages.mjs");
const { drawPictures } = await import("./build/drawPictures.mjs");
const { writePrintStyles } = await import("./build/writePrintStyles.mjs");
const { compressFolder } = await import("./build/compressFolder.mjs");

rmSync("dist", { recursive: true, force: true });
await build({ logLevel: "warn" });
await build({
  logLevel: "warn",
  build: { ssr: "prerender.tsx", rolldownOptions: { output: { entryFileNames: "prerender.mjs" } } },
});

const { prerenderPages } = await import(pathToFileURL(`${root}.cache/prerender/prerender.mjs`));
const { previews, pictures } = await drawPictures("assets", "dist/tab/assets");
writeFileSync("dist/tab/pictures.json", `${JSON.stringify(pictures, null, 2)}\n`);
const printStyles = writePrintStyles("assets/print.css", "dist/tab/assets");
const pages = await writePages("dist/tab", (frame) => prerenderPages(frame, previews, printStyles));
compressFolder("dist/tab");

await bundle({
  entryPoints: ["src/extension/main.ts"],
  outfile: "dist/extension/main.js",
  bundle: true,
  minify: false,
  platform: "node",
  format: "esm",
  target: "node24",
  logLevel: "warning",
  // Bundled CommonJS packages still ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
  },
});
// What stands in dist/ runs wherever it is put: Node reads there that its files are modules.
writeFileSync("dist/package.json", `${JSON.stringify({ type: "module" })}\n`);
process.stdout.write(`Built dist/: ${pages} pages and the server\n`);
