import {
  createDOMRenderer,
  renderToStyleElements,
  RendererProvider,
} from "@fluentui/react-components";
import { renderToStaticMarkup, renderToString } from "react-dom/server";

import { faces } from "#domain/cards/faces.ts";

import { App } from "./app/App.tsx";
import { AboutPageChunk, CardPageChunk } from "./app/chunks.ts";
import { aboutWords } from "./features/about/aboutWords.ts";
import type { ThemeName } from "./platform/theme.ts";
import { prerenderPrintPages } from "./prerenderPrint.tsx";
import type { PrerenderedPage } from "./prerenderedPage.ts";
import { quietServices } from "./quietServices.ts";
import { type Preview, toAttribute, toPreviewTags } from "./toPreviewTags.ts";
import { aboutTopics } from "./ui/aboutTopics.ts";
import { aboutAddress } from "./ui/addresses.ts";
import { homeIllustrationWords, toIllustrationWords } from "#domain/cards/illustrationWords.ts";

interface View {
  readonly path: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** False for a frame that stands in at many addresses: the script replaces it and never takes it over. */
  readonly isWhole: boolean;
  /** What a link to it shows; its picture is named by id. */
  readonly preview?: Omit<Preview, "path">;
}

/** The addresses of the drawn pictures, by the technique's id; `home` is the cards'. */
type Pictures = Readonly<Record<string, string>>;

const product = "Technique Cards";
const about =
  "Find a technique for learning together, run it with your team and keep what you learned.";
const withoutScript =
  "<noscript><h1>This page needs JavaScript</h1><p>JavaScript is off in this browser. Turn it on to go on here, " +
  'or <a href="/app/">read the cards</a>. They work without it.</p></noscript>';
const plain = { title: product, description: about };

const themes: readonly ThemeName[] = ["default", "dark", "contrast"];

const views: readonly View[] = [
  {
    path: "/app/",
    file: "index.html",
    ...plain,
    isWhole: true,
    preview: {
      kind: "website",
      ...plain,
      picture: "home",
      alt: homeIllustrationWords,
    },
  },
  { path: "/app/notes", file: "shell.html", ...plain, isWhole: false },
  { path: "/app/message", file: "message.html", ...plain, isWhole: false },
  ...faces.slice(0, 1).map(({ id }) => ({
    path: `/app/cards/${id}/note`,
    file: "cards/shell.html",
    ...plain,
    isWhole: false,
  })),
  ...faces.map(({ id, name, plainName, promise }) => ({
    path: `/app/cards/${id}`,
    file: `cards/${id}.html`,
    title: `${name} · ${product}`,
    description: promise,
    isWhole: true,
    preview: {
      kind: "article" as const,
      title: `${plainName} (${name})`,
      description: promise,
      picture: id,
      alt: toIllustrationWords(id),
    },
  })),
  ...aboutTopics.map((topic) => ({
    path: `/app${aboutAddress(topic)}`,
    file: `${topic}.html`,
    title: `${aboutWords[topic].title} · ${product}`,
    description: aboutWords[topic].lead,
    isWhole: true,
  })),
];

/** Every first view in every theme, readable with no script at all, and the pages to print, which have none. */
export async function prerenderPages(
  template: string,
  pictures: Pictures,
  printStyles: string,
): Promise<readonly PrerenderedPage[]> {
  const parts = await Promise.all([CardPageChunk.preload(), AboutPageChunk.preload()]);
  if (!parts.every(Boolean)) throw new Error("A part of the first views would not load");

  const bodies = views.map((view) => ({ view, ...renderBody(view.path) }));
  const themed = themes.flatMap((theme) =>
    bodies.map(({ view, markup, css }) => ({
      file: `${theme}/${view.file}`,
      html: toDocument(template, view, theme, `${toTags(view, pictures)}${css}`, markup),
    })),
  );
  return [...themed, ...prerenderPrintPages(template, printStyles)];
}

/** A page, with the styles of what stands on it and no others. */
function renderBody(path: string) {
  const renderer = createDOMRenderer(undefined);
  const markup = renderToString(
    <RendererProvider renderer={renderer}>
      <App services={quietServices} path={path} />
    </RendererProvider>,
  );
  if (/<(style|script|link)\b|\sstyle="/.test(markup)) {
    throw new Error(`${path} holds a style or a script that the Content-Security-Policy refuses`);
  }
  return { markup, css: renderToStaticMarkup(<>{renderToStyleElements(renderer)}</>) };
}

function toTags({ path, preview }: View, pictures: Pictures): string {
  if (!preview) return "";
  const picture = pictures[preview.picture];
  if (picture === undefined) throw new Error(`${path} has no picture`);
  return toPreviewTags({ ...preview, path, picture });
}

function toDocument(template: string, view: View, theme: ThemeName, head: string, markup: string) {
  return fill(template, [
    ['data-theme="default"', `data-theme="${theme}"`],
    [/<title>.*?<\/title>/s, `<title>${toAttribute(view.title)}</title>`],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, toAttribute(view.description)],
    ["</head>", `${head}</head>`],
    [
      '<div id="root">',
      view.isWhole
        ? `<div id="root" data-prerendered="${view.path}">${markup}`
        : `<div id="root">${fill(markup, [[/(?<=<main [^>]*>)/, withoutScript]])}`,
    ],
  ]);
}

function fill(template: string, places: readonly (readonly [string | RegExp, string])[]): string {
  return places.reduce((html, [place, words]) => {
    if (!(typeof place === "string" ? html.includes(place) : place.test(html))) {
      throw new Error(`The page's frame has no place for ${String(place)}`);
    }
    // A function, because a "$" in the words would otherwise be read as a pattern.
    return html.replace(place, () => words);
  }, template);
}
