/** The recycle bin of the site that a list item was in; undefined where the item's address does not tell the site. */
export function findRecycleBin(itemUrl: string | undefined): string | undefined {
  if (!itemUrl?.startsWith("https://") || !URL.canParse(itemUrl)) return undefined;
  const { origin, pathname } = new URL(itemUrl);
  const site = /^((?:\/(?:sites|teams)\/[^/]+)?)\/Lists\//i.exec(pathname)?.[1];
  return site === undefined ? undefined : `${origin}${site}/_layouts/15/RecycleBin.aspx`;
}
