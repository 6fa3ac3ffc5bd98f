import * as v from "valibot";

import { faces } from "#domain/cards/faces.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";

import { isLoopback } from "./frameAncestors.ts";

/** What the message extension was told, once checked. */
export interface ExtensionSettings {
  readonly botId: string;
  /** The one tenant whose people are answered. */
  readonly tenantId: string;
  /** The application that people sign in to; never the bot. */
  readonly clientId: string;
  /** Where people sign in; their tokens name it with `/v2.0` after it. */
  readonly authority: string;
  readonly teamsAppId: string;
  readonly publicAddress: string;
  /** Where the channel publishes what it signs with: an address that ends with `/openidconfiguration`. */
  readonly botKeys: string;
  /** Where the sign-in publishes what it signs with. */
  readonly signInKeys: string;
  /** Shown first before anything is typed. */
  readonly featured: readonly TechniqueId[];
  /** What messages are sealed with, 32 bytes as base64url; absent while the message action is off. */
  readonly sealKey?: string | undefined;
  /** How the bot proves who it is when it is spoken to; without it, it stays silent. */
  readonly credentials?: BotCredentials | undefined;
}

export type BotCredentials = { readonly secret: string } | { readonly managedIdentity: true };

export const defaultBotKeys = "https://login.botframework.com/v1/.well-known/openidconfiguration";
const defaultFeatured = "after-action-review,peer-assist,knowledge-cafe";

const uuid = (name: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.uuid(`${name} must be an id of the form 00000000-0000-0000-0000-000000000000.`),
    ),
  );

const yesOrNo = (name: string) =>
  v.pipe(v.optional(v.string(), "no"), v.picklist(["yes", "no"], `${name} must be yes or no.`));

const keyAddress = (name: string, ending: string, published?: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => text === published || isLoopbackAddress(text, ending),
        `${name} must be left out, or be an address on this machine that ends with ${ending}.`,
      ),
    ),
  );

/** The part of the environment that speaks of the message extension. */
export const extensionEntries = {
  BOT_ID: uuid("BOT_ID"),
  BOT_KEYS: keyAddress("BOT_KEYS", "/openidconfiguration", defaultBotKeys),
  BOT_SECRET: v.optional(v.pipe(v.string(), v.nonEmpty("BOT_SECRET is empty. Leave it out."))),
  BOT_MANAGED_IDENTITY: yesOrNo("BOT_MANAGED_IDENTITY"),
  SIGN_IN_KEYS: keyAddress("SIGN_IN_KEYS", "/keys"),
  SEAL_KEY: v.optional(
    v.pipe(
      v.string(),
      v.check(isSealKey, "SEAL_KEY must be 32 random bytes written as base64url."),
    ),
  ),
  MESSAGE_ACTION: yesOrNo("MESSAGE_ACTION"),
  FEATURED_CARDS: v.pipe(
    v.optional(v.string(), defaultFeatured),
    v.transform((text) => text.split(",").map((id) => id.trim())),
    v.check(
      (ids) => ids.length === 3 && new Set(ids).size === 3,
      "FEATURED_CARDS must be three different cards with commas between them.",
    ),
    v.check(
      (ids) => ids.every((id) => findId(id) !== undefined),
      "FEATURED_CARDS names a card that there is not.",
    ),
    v.transform((ids) => ids.flatMap((id) => findId(id) ?? [])),
  ),
};

function isLoopbackAddress(text: string, ending: string): boolean {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  return (
    address !== undefined &&
    isLoopback(address.origin) &&
    address.href === text &&
    !/[?#]/.test(text) &&
    text.endsWith(ending)
  );
}

function isSealKey(text: string): boolean {
  return /^[\w-]{43}$/.test(text) && Buffer.from(text, "base64url").length === 32;
}

const findId = (id: string): TechniqueId | undefined => faces.find((face) => face.id === id)?.id;
