/** The versions of Adaptive Cards that matter here: phones draw 1.2, a pasted link may be 1.3. */
export type CardVersion = "1.0" | "1.1" | "1.2" | "1.3" | "1.4" | "1.5";

type Schema = Readonly<Record<string, unknown>>;
type Property = readonly [since: CardVersion, schema: Schema];
interface Part {
  readonly needs: readonly string[];
  readonly has: Readonly<Record<string, Property>>;
}

const words: Schema = { type: "string", minLength: 1 };
const flag: Schema = { type: "boolean" };
const address: Schema = { type: "string", format: "web-address" };
const pixels: Schema = { type: "string", pattern: "^[0-9]+px$" };
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const listOf = (...parts: readonly string[]): Schema => ({
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["type"],
    discriminator: { propertyName: "type" },
    oneOf: parts.map((part) => ({ $ref: `#/$defs/${part}` })),
  },
});

const sides = oneOf("Left", "Center", "Right");
const spacing = oneOf("Default", "None", "Small", "Medium", "Large", "ExtraLarge", "Padding");
/** What every element may have. */
const element: Part["has"] = {
  id: ["1.0", words],
  spacing: ["1.0", spacing],
  separator: ["1.0", flag],
  isVisible: ["1.2", flag],
};

/**
 * The parts of Adaptive Cards that our cards use, written from Microsoft's reference pages: each property with the version that
 * brought it. Closed, so that a slip in a name is found; and stricter than the format where people need it: every text wraps,
 * every picture is told in words, no part has a colour of its own.
 */
const parts: Readonly<Record<string, Part>> = {
  AdaptiveCard: {
    needs: ["type", "version", "body", "fallbackText"],
    has: {
      version: ["1.0", oneOf("1.0", "1.1", "1.2", "1.3")],
      body: ["1.0", listOf("TextBlock", "Image", "FactSet")],
      actions: ["1.0", listOf("Action.OpenUrl")],
      fallbackText: ["1.0", words],
      lang: ["1.0", { type: "string", pattern: "^[a-z]{2}$" }],
      speak: ["1.0", words],
      minHeight: ["1.2", pixels],
      verticalContentAlignment: ["1.1", oneOf("Top", "Center", "Bottom")],
      refresh: ["1.4", { type: "object" }],
      rtl: ["1.5", flag],
    },
  },
  TextBlock: {
    needs: ["type", "text", "wrap"],
    has: {
      ...element,
      text: ["1.0", words],
      wrap: ["1.0", { const: true }],
      size: ["1.0", oneOf("Small", "Default", "Medium", "Large", "ExtraLarge")],
      weight: ["1.0", oneOf("Lighter", "Default", "Bolder")],
      isSubtle: ["1.0", flag],
      horizontalAlignment: ["1.0", sides],
      fontType: ["1.2", oneOf("Default", "Monospace")],
      style: ["1.5", oneOf("default", "heading")],
    },
  },
  Image: {
    needs: ["type", "url", "altText"],
    has: {
      ...element,
      url: ["1.0", address],
      altText: ["1.0", words],
      size: ["1.0", oneOf("Auto", "Stretch", "Small", "Medium", "Large")],
      style: ["1.0", oneOf("Default", "Person")],
      horizontalAlignment: ["1.0", sides],
      width: ["1.1", pixels],
    },
  },
  FactSet: {
    needs: ["type", "facts"],
    has: {
      ...element,
      facts: ["1.0", { type: "array", minItems: 1, items: { $ref: "#/$defs/Fact" } }],
    },
  },
  Fact: { needs: ["title", "value"], has: { title: ["1.0", words], value: ["1.0", words] } },
  "Action.OpenUrl": {
    needs: ["type", "title", "url"],
    has: {
      id: ["1.0", words],
      title: ["1.0", words],
      url: ["1.0", address],
      iconUrl: ["1.1", address],
      style: ["1.2", oneOf("default", "positive", "destructive")],
      tooltip: ["1.5", words],
    },
  },
};

/** The schema of a card that a host of this version draws whole. */
export function toAdaptiveCardSchema(version: CardVersion): Schema {
  const definitions = Object.entries(parts).map(([type, { needs, has }]): [string, Schema] => {
    const known = Object.entries(has)
      .filter(([, [since]]) => since <= version)
      .map(([name, [, schema]]): [string, Schema] => [name, schema]);
    const typed: readonly [string, Schema][] = needs.includes("type")
      ? [["type", { const: type }]]
      : [];
    return [
      type,
      {
        type: "object",
        additionalProperties: false,
        required: needs,
        properties: Object.fromEntries([...typed, ...known]),
      },
    ];
  });
  return { $ref: "#/$defs/AdaptiveCard", $defs: Object.fromEntries(definitions) };
}
