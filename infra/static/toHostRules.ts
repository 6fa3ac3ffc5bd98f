import { asked, kept } from "#extension/answerHeaders.ts";

/** One rule of Azure Static Web Apps; the first that fits an address decides. */
export interface HostRule {
  readonly route: string;
  readonly rewrite?: string;
  readonly redirect?: string;
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `staticwebapp.config.json`, as far as it is used here. */
export interface HostRules {
  readonly routes: readonly HostRule[];
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly mimeTypes: Readonly<Record<string, string>>;
  readonly responseOverrides: Readonly<
    Record<"404", { readonly rewrite: string; readonly statusCode: number }>
  >;
}

/** The server's routes in the host's words: each page by its name, an unknown card its frame, anything else below `/app` the shell. */
export function toHostRules(
  names: readonly string[],
  headers: Readonly<Record<string, string>>,
): HostRules {
  const places = names
    .filter((name) => /^pages\/.+\.html$/.test(name) && !/(?:shell|index)\.html$/.test(name))
    .map((name) => name.slice("pages/".length, -".html".length))
    .sort();
  const toPage = (route: string, page: string): HostRule => ({
    route,
    rewrite: `/pages/${page}.html`,
  });
  return {
    routes: [
      { route: "/", redirect: "/app/", statusCode: 302 },
      { route: "/assets/*", headers: { "cache-control": kept } },
      // With and without the stroke: a redirect between the two could go round in a circle.
      ...["/app", "/app/"].map((route) => toPage(route, "index")),
      ...places.flatMap((place) => [
        toPage(`/app/${place}`, place),
        toPage(`/app/${place}/`, place),
      ]),
      // Paper has no frame: what is not there is not there.
      { route: "/app/print/*", statusCode: 404 },
      toPage("/app/cards/*", "cards/shell"),
      toPage("/app/*", "shell"),
    ],
    globalHeaders: { ...headers, "cache-control": asked },
    mimeTypes: { ".webp": "image/webp", ".woff2": "font/woff2" },
    responseOverrides: { "404": { rewrite: "/404.html", statusCode: 404 } },
  };
}
