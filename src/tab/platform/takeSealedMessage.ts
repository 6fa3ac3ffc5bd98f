/** A compact JWE: five parts, of which the second is empty where the key is shared. */
const shape = /^#[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Takes a sealed message out of the page's address before anything else can read or send it; whatever else stands in the
 * fragment there goes too. Undefined where none came.
 */
export function takeSealedMessage({
  location,
  history,
}: Pick<Window, "location" | "history">): string | undefined {
  if (!/^\/app\/message\/?$/.test(location.pathname)) return undefined;
  const { hash, pathname, search } = location;
  history.replaceState(history.state, "", pathname + search);
  return shape.test(hash) ? hash.slice(1) : undefined;
}
