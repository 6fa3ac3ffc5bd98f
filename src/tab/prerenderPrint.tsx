import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";

import { deck } from "#domain/cards/deck.ts";

import { type Printed, toPrintTitle } from "./features/cards/print/printed.ts";
import { PrintPage } from "./features/cards/print/PrintPage.tsx";
import { printWords } from "./features/cards/print/printWords.ts";
import type { PrerenderedPage } from "./prerenderedPage.ts";
import { toAttribute } from "./toPreviewTags.ts";

/** The button shows itself where there is a script to answer it. */
const script =
  'const b=document.querySelector("button");b.hidden=false;b.addEventListener("click",()=>print())';

const views: readonly { readonly file: string; readonly printed: Printed }[] = [
  { file: "print/deck.html", printed: { kind: "deck" } },
  ...deck.flatMap((technique) => [
    { file: `print/${technique.id}.html`, printed: { kind: "card" as const, technique } },
    { file: `print/poster/${technique.id}.html`, printed: { kind: "poster" as const, technique } },
  ]),
];

/** Every page that is made to be printed, with the tab's icon, its own style sheet and none of the tab's. */
export function prerenderPrintPages(template: string, styles: string): readonly PrerenderedPage[] {
  const icon = /<link rel="icon"[^>]*>/.exec(template)?.[0] ?? "";
  const head = `${icon}<link rel="stylesheet" href="${styles}">`;
  return views.map(({ file, printed }) => ({ file, html: toDocument(printed, head) }));
}

function toDocument(printed: Printed, head: string): string {
  const markup = renderToStaticMarkup(
    <RendererProvider renderer={createDOMRenderer(undefined)}>
      <PrintPage printed={printed} />
    </RendererProvider>,
  );
  const title = toAttribute(`${toPrintTitle(printed)} · ${printWords.product}`);
  return (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title}</title>${head}</head>` +
    `<body>${markup}<script>${script}</script></body></html>`
  );
}
