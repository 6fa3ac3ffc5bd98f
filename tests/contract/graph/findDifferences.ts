type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where an answer is not as the fact says. What the fact does not name may be anything. */
export function findDifferences(expected: unknown, actual: unknown, at = ""): readonly string[] {
  const wrong = (what: string) => [`${at || "body"}: ${what}, but was ${JSON.stringify(actual)}`];

  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return wrong("expected an array");
    if (actual.length !== expected.length) return wrong(`expected ${expected.length} entries`);
    return expected.flatMap((one, place) => findDifferences(one, actual[place], `${at}[${place}]`));
  }
  if (!isObject(expected)) {
    return Object.is(expected, actual) ? [] : wrong(`expected ${JSON.stringify(expected)}`);
  }
  const matcher = Object.keys(expected).find((name) => name.startsWith("$"));
  if (matcher === undefined) {
    if (!isObject(actual)) return wrong("expected an object");
    return Object.entries(expected).flatMap(([name, value]) =>
      findDifferences(value, actual[name], `${at}.${name}`),
    );
  }
  return isMet(matcher, expected[matcher], actual) ? [] : wrong(JSON.stringify(expected));
}

function isMet(matcher: string, wanted: unknown, actual: unknown): boolean {
  const entries: readonly unknown[] = Array.isArray(actual) ? actual : [];
  const isAmong = (one: unknown) =>
    entries.some((entry) => findDifferences(one, entry).length === 0);

  switch (matcher) {
    case "$absent":
      return actual === undefined || actual === null;
    case "$like":
      return typeof actual === "string" && new RegExp(String(wanted)).test(actual);
    case "$length":
      return Array.isArray(actual) && actual.length === wanted;
    case "$has":
      return (wanted as readonly unknown[]).every(isAmong);
    case "$lacks":
      return Array.isArray(actual) && !(wanted as readonly unknown[]).some(isAmong);
    default:
      throw new Error(`No fact may use ${matcher}`);
  }
}
