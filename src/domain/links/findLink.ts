import { isHttpsAddress } from "./isHttpsAddress.ts";
import type { Link } from "./link.ts";

/** The known link of this id; an override that is not a plain https address is refused and the built-in one stands. */
export function findLink(
  known: Readonly<Record<string, Link>>,
  id: string,
  overrides: Readonly<Record<string, string>> = {},
): Link | undefined {
  const builtIn = Object.hasOwn(known, id) ? known[id] : undefined;
  const override = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
  if (builtIn === undefined || override === undefined) return builtIn;

  return isHttpsAddress(override) ? { title: builtIn.title, address: override } : builtIn;
}
