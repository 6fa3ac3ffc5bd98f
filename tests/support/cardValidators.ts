import { AdaptiveCard, SerializationContext, Version } from "adaptivecards";
import { Ajv2020 } from "ajv/dist/2020.js";

import { type CardVersion, toAdaptiveCardSchema } from "./adaptiveCardSchema.ts";

/** What our closed schema finds wrong with a card for a host of this version. */
export function createSchemaCheck(version: CardVersion): (card: unknown) => readonly string[] {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    formats: { "web-address": isWebAddress },
  });
  const validate = ajv.compile(toAdaptiveCardSchema(version));
  return (card) =>
    validate(card)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message = "", params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}

/** What Microsoft's own parser finds wrong with a card when the host is of this version. */
export function findParserFaults(card: unknown, version: CardVersion): readonly string[] {
  const [major, minor] = version.split(".").map(Number);
  const context = new SerializationContext(new Version(major, minor));
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const properties = parsed.validateProperties().validationEvents;
  const events = Array.from({ length: context.eventCount }, (_, place) =>
    context.getEventAt(place),
  );
  return [...events, ...properties].map(({ message }) => message);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol);
}
