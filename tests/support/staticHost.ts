import { extname } from "node:path";

import type { HostRule, HostRules } from "#infra/static/toHostRules.ts";
import { rulesFile, type StaticSite } from "#infra/static/toStaticSite.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

/**
 * A host of files, as Azure Static Web Apps says that it reads its rules: the first route that fits, then the file, then the
 * override; a route's headers come before those for all. It knows addresses and never what stands behind the question mark.
 */
export function createStaticHost(site: StaticSite): (address: string) => Response {
  const text = new TextDecoder().decode(site.get(rulesFile));
  const rules = JSON.parse(text) as HostRules;
  const lost = rules.responseOverrides["404"];
  const answer = (path: string, status: number, headers: HostRule["headers"] = {}): Response => {
    const found = site.get(path.slice(1));
    if (!found) return answer(lost.rewrite, lost.statusCode, headers);
    return new Response(new Uint8Array(found), {
      status,
      headers: {
        ...rules.globalHeaders,
        ...headers,
        "content-type": types[extname(path)] ?? "application/octet-stream",
      },
    });
  };

  return (address) => {
    const { pathname } = new URL(address, "https://cards.example");
    const rule = rules.routes.find(({ route }) => fits(route, pathname));
    if (rule?.redirect !== undefined) {
      const headers = { ...rules.globalHeaders, location: rule.redirect };
      return new Response(null, { status: rule.statusCode ?? 302, headers });
    }
    if (rule?.statusCode === 404) return answer(lost.rewrite, lost.statusCode, rule.headers);
    return answer(rule?.rewrite ?? pathname, 200, rule?.headers);
  };
}

const fits = (route: string, path: string): boolean =>
  route.endsWith("*") ? path.startsWith(route.slice(0, -1)) : route === path;
