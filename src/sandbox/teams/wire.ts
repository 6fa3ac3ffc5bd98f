/** A teams-js request, as far as a host reads it. */
export interface TabRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Nested sign-in puts its own message here and leaves `args` empty. */
  readonly data?: string;
}

/** Anything may be posted to a window; only what looks like teams-js is a request. */
export function toTabRequest(message: unknown): TabRequest | undefined {
  if (!isRecord(message)) return undefined;
  const { id, uuidAsString, func, args, data } = message;
  if (typeof id !== "number" || typeof func !== "string") return undefined;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as readonly unknown[]) : [],
    ...(typeof uuidAsString === "string" ? { uuidAsString } : {}),
    ...(typeof data === "string" ? { data } : {}),
  };
}

/** An answer repeats both ids: teams-js goes by the uuid, and older ones by the number. */
export const toTabResponse = ({ id, uuidAsString }: TabRequest, args: readonly unknown[]) => ({
  id,
  uuidAsString,
  args,
});

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const toText = (value: unknown): string => (typeof value === "string" ? value : "");

/** One named text of an unknown value, or nothing. */
export function findText(value: unknown, name: string): string | undefined {
  const found = isRecord(value) ? value[name] : undefined;
  return typeof found === "string" ? found : undefined;
}
