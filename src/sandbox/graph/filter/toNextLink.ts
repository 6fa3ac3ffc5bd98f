import { toSkipToken } from "./skipToken.ts";

/** Graph: concepts/paging. The whole address of the next page, with every option of this one. */
export function toNextLink(baseUrl: string, url: string, lastId: number): string {
  const { pathname, searchParams } = new URL(url);
  const options = [...searchParams].filter(([name]) => name !== "$skiptoken");
  const query = options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${baseUrl}${pathname}?${[...query, `$skiptoken=${toSkipToken(lastId)}`].join("&")}`;
}
