/** A path segment. Commas stay: a site's id is three parts with commas between, which Graph reads either way. */
export const toSegment = (id: string): string => encodeURIComponent(id).replaceAll("%2C", ",");

/** A text value inside a filter: OData doubles the apostrophe. */
export const toLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The Graph client hands query text through as it is, so every value is encoded here. */
export const toQuery = (options: Readonly<Record<string, string>>): string =>
  Object.entries(options)
    .map(([name, value], index) => `${index === 0 ? "?" : "&"}${name}=${encodeURIComponent(value)}`)
    .join("");
