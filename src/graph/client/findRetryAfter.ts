/**
 * Seconds from a `Retry-After` value: whole, with a fraction (Graph sends `2.128`) or an HTTP date. Undefined when it is
 * missing, which browsers also report when the header is not exposed to them.
 */
export function findRetryAfter(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now) / 1000);
}
