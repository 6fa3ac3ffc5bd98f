import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { tokens } from "@fluentui/react-components";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { toThemeStyles } from "./src/tab/app/toThemeStyles.ts";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Writes each of Fluent's tokens out where it is used, so that the list of all 500 stays behind. */
const inlineTokens = {
  name: "inline-tokens",
  apply: "build",
  enforce: "pre",
  transform: {
    filter: { id: /\/src\/tab\/.*\.tsx?$/, code: /\btokens\./ },
    handler: (code) => ({
      code: code.replaceAll(/\btokens\.(\w+)/g, (_, name) => JSON.stringify(tokens[name])),
      map: null,
    }),
  },
};

/** Every token that the tab's sources name, and every variable in its page. */
function findUsedTokens() {
  const sources = globSync(here("./src/tab/**/*.{ts,tsx,html}")).map((path) =>
    readFileSync(path, "utf8"),
  );
  return new Set(
    sources.flatMap((code) =>
      [...code.matchAll(/(?:\btokens\.|var\(--)(\w+)/g)].map(([, name]) => name),
    ),
  );
}

/** Fluent's themes as the page's own styles; the script brings none. */
const themesInPage = {
  name: "themes-in-page",
  transformIndexHtml: {
    order: "post",
    handler: () => [{ tag: "style", children: toThemeStyles(findUsedTokens()), injectTo: "head" }],
  },
};

/** Griffel writes every style a second time for right-to-left languages; this product is in English only. */
const leftToRightOnly = {
  name: "left-to-right-only",
  apply: "build",
  enforce: "pre",
  resolveId: { filter: { id: /^rtl-css-js\/core$/ }, handler: () => "\0left-to-right" },
  load: {
    filter: { id: /^\0left-to-right$/ },
    handler: () =>
      "export const convert = (styles) => styles;" +
      "export const convertProperty = (key, value) => ({ key, value });",
  },
};

/** None of our styles needs a browser's own name for a property in the browsers that Teams runs in. */
const noPrefixes = {
  name: "no-prefixes",
  apply: "build",
  enforce: "pre",
  resolveId: {
    filter: { id: /\/stylis\/prefixerPlugin(?:\.js)?$/ },
    handler: () => "\0no-prefixes",
  },
  load: {
    filter: { id: /^\0no-prefixes$/ },
    handler: () => "export const prefixerPlugin = () => undefined;",
  },
};

const groups = [
  { name: "first", tags: ["$initial"], priority: 1 },
  { name: "deck", test: /\/src\/domain\/cards\// },
];

/** The tab, built once for every place it runs in: its addresses come from `/config.json`, never from the build. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here("./src/tab"),
  base: "/",
  publicDir: false,
  cacheDir: here("./.cache/vite"),
  plugins: [inlineTokens, themesInPage, leftToRightOnly, noPrefixes, react()],
  build: {
    target: "es2023",
    // Newer than the build needs, so that the minifier adds no stand-ins for color-scheme.
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    outDir: isSsrBuild ? here("./.cache/prerender") : here("./dist/tab"),
    emptyOutDir: true,
    // A data: address would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: isSsrBuild ? false : "manifest.json",
    reportCompressedSize: false,
    license: false,
    // The first view names every later part, so their names are short: what is in a part, and nothing else.
    // All of the first view in one file: it packs better than in two, and later parts take what they share from it.
    // All whole cards in another, which the card page, the note form, the notes and the search share.
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups }, chunkFileNames: "assets/[hash:7].js" } },
  },
  // One copy of React: the prerenderer bundles everything, as the browser's build does.
  ssr: { noExternal: true },
}));
