import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes every prerendered page and `csp.json`, the hashes of what stands inline in them; answers how many pages. */
export async function writePages(folder, prerenderPages) {
  const frame = readFileSync(`${folder}/index.html`, "utf8");
  rmSync(`${folder}/index.html`);
  const pages = await prerenderPages(withLateStart(frame));
  const styles = new Set();
  const scripts = new Set();
  for (const { file, html } of pages) {
    refuseInlineAttributes(file, html);
    for (const [, css] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) styles.add(hashOf(css));
    for (const [, js] of html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)) scripts.add(hashOf(js));
    const path = `${folder}/pages/${file}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, html);
  }
  writeFileSync(
    `${folder}/csp.json`,
    `${JSON.stringify({ styles: [...styles].sort(), scripts: [...scripts].sort() }, null, 2)}\n`,
  );
  return pages.length;
}

/** The page is painted first and the script is fetched after that: a deferred script alone would hold the paint back. */
function withLateStart(frame) {
  const entry = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/.exec(frame);
  if (!entry) throw new Error("The built page has no entry script");
  const preloads = [...frame.matchAll(/\s*<link rel="modulepreload"[^>]* href="([^"]+)">/g)];
  const addresses = JSON.stringify([entry[1], ...preloads.map(([, address]) => address)]);
  // One more frame, because the first paint may be half a page. A hidden frame is never painted: there a clock decides.
  const starter =
    `{const a=${addresses};let b;const s=()=>{if(b)return;b=1;` +
    `for(const h of a){const l=document.createElement("link");l.rel="modulepreload";l.href=h;document.head.append(l)}` +
    `import(a[0])};new PerformanceObserver(()=>requestAnimationFrame(()=>setTimeout(s)))` +
    `.observe({type:"paint",buffered:true});` +
    `document.hidden?s():setTimeout(s,1500)}`;
  // A tap on what is painted already must not be lost: `src/tab/platform/earlyTap.ts` answers it.
  const listener =
    `{const t=window.earlyTap={};const f=e=>{const b=e.target.closest("button");if(b)t.button=b};` +
    `addEventListener("click",f,true);t.stop=()=>removeEventListener("click",f,true)}`;
  const bare = [entry, ...preloads].reduce((html, [tag]) => html.replace(tag, ""), frame);
  return bare
    .replace("</body>", () => `<script>${listener}${starter}</script></body>`)
    .replaceAll(/>\s+</g, "><");
}

function refuseInlineAttributes(file, html) {
  const found = /<[a-z][^>]*\s(style|on[a-z]+)=/i.exec(html);
  if (found) throw new Error(`${file} has a ${found[1]} attribute, which the policy refuses`);
}

const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
