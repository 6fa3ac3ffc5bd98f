import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The tab, built once for every place it runs in: its addresses come from `/config.json`, never from the build. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here("./src/tab"),
  base: "/",
  publicDir: false,
  cacheDir: here("./.cache/vite"),
  plugins: [react()],
  build: {
    target: "es2023",
    outDir: isSsrBuild ? here("./.cache/prerender") : here("./dist/tab"),
    emptyOutDir: true,
    // Newer than the build needs, so that the minifier adds no stand-ins for color-scheme.
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    // A data: address would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: isSsrBuild ? false : "manifest.json",
    reportCompressedSize: false,
    license: false,
  },
  // One copy of React: the prerenderer bundles everything, as the browser's build does.
  ssr: { noExternal: true },
}));
