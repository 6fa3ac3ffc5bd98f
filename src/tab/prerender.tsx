import {
  createDOMRenderer,
  renderToStyleElements,
  RendererProvider,
} from "@fluentui/react-components";
import { renderToStaticMarkup, renderToString } from "react-dom/server";

import { faces } from "#domain/cards/faces.ts";

import { App } from "./app/App.tsx";
import { CardPageChunk } from "./app/chunks.ts";
import { nothingRemembered } from "./platform/CardMemory.ts";
import type { Services } from "./platform/services.ts";
import type { ThemeName } from "./platform/theme.ts";

/** One finished document, by the file it is kept in. */
export interface PrerenderedPage {
  readonly file: string;
  readonly html: string;
}

interface View {
  readonly path: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** False for a frame that stands in at many addresses: the script replaces it and never takes it over. */
  readonly isWhole: boolean;
}

const product = "Technique Cards";
const about =
  "Find a technique for learning together, run it with your team and keep what you learned.";
const plain = { title: product, description: about };

const themes: readonly ThemeName[] = ["default", "dark", "contrast"];

const views: readonly View[] = [
  { path: "/app/", file: "index.html", ...plain, isWhole: true },
  { path: "/app/notes", file: "shell.html", ...plain, isWhole: false },
  ...faces.slice(0, 1).map(({ id }) => ({
    path: `/app/cards/${id}/note`,
    file: "cards/shell.html",
    ...plain,
    isWhole: false,
  })),
  ...faces.map(({ id, name, promise }) => ({
    path: `/app/cards/${id}`,
    file: `cards/${id}.html`,
    title: `${name} · ${product}`,
    description: promise,
    isWhole: true,
  })),
];

/** Every first view in every theme, readable with no script at all. */
export async function prerenderPages(template: string): Promise<readonly PrerenderedPage[]> {
  if (!(await CardPageChunk.preload())) throw new Error("The page of a card would not load");

  const bodies = views.map((view) => ({ view, ...renderBody(view.path) }));
  return themes.flatMap((theme) =>
    bodies.map(({ view, markup, css }) => ({
      file: `${theme}/${view.file}`,
      html: toDocument(template, view, theme, css, markup),
    })),
  );
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

function toDocument(
  template: string,
  view: View,
  theme: ThemeName,
  styles: string,
  markup: string,
) {
  return fill(template, [
    ['data-theme="default"', `data-theme="${theme}"`],
    [/<title>.*?<\/title>/s, `<title>${escape(view.title)}</title>`],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, escape(view.description)],
    ["</head>", `${styles}</head>`],
    [
      '<div id="root">',
      `<div id="root"${view.isWhole ? ` data-prerendered="${view.path}"` : ""}>${markup}`,
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

const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const never = <T,>() => new Promise<T>(() => undefined);
const none: readonly [] = [];

/** Nobody is at the device yet: no host, no drafts, nothing waiting. */
const quietServices: Services = {
  host: {
    current: () => ({ state: "connecting" }),
    subscribe: () => () => undefined,
    shareLink: never,
    offerTab: () => false,
    offerRemoval: () => false,
  },
  settings: never,
  notes: never,
  teams: never,
  listSetUp: never,
  teamPicks: {
    find: () => undefined,
    pick: () => undefined,
    forget: () => undefined,
    subscribe: () => () => undefined,
  },
  cardMemory: {
    current: () => nothingRemembered,
    toggleFavourite: () => undefined,
    rememberOpened: () => undefined,
    subscribe: () => () => undefined,
  },
  drafts: {
    find: () => undefined,
    keep: () => "memory",
    remove: () => undefined,
    isShared: () => false,
    setShared: () => undefined,
  },
  outbox: {
    list: () => none,
    put: () => "memory",
    remove: () => undefined,
    subscribe: () => () => undefined,
  },
  deleteEverything: () => undefined,
};
