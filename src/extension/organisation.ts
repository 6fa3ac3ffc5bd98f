import * as v from "valibot";

import { isEmailAddress } from "#domain/links/isEmailAddress.ts";
import { isHttpsAddress } from "#domain/links/isHttpsAddress.ts";

/** What the pages about the product say of the organisation that runs it; each part may be left out. */
export type Organisation = Partial<Readonly<Record<(typeof names)[keyof typeof names], string>>>;

const names = {
  ORGANISATION_NAME: "name",
  ORGANISATION_DATA_CONTROLLER: "dataController",
  ORGANISATION_SUPPORT_EMAIL: "supportEmail",
  ORGANISATION_SUPPORT_LINK: "supportLink",
  ORGANISATION_PRIVACY_LINK: "privacyLink",
  ORGANISATION_TERMS_LINK: "termsLink",
  ORGANISATION_ACCESSIBILITY_LINK: "accessibilityLink",
} as const;

const line = (name: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(
        /^[^\p{C}\p{Zl}\p{Zp}]{1,120}$/u,
        `${name} must be one line of at most 120 characters.`,
      ),
    ),
  );

const email = (name: string) =>
  v.optional(v.pipe(v.string(), v.check(isEmailAddress, `${name} must be one e-mail address.`)));

const link = (name: string) =>
  v.optional(v.pipe(v.string(), v.check(isHttpsAddress, `${name} must be an https address.`)));

/** The part of the environment that names the organisation. */
export const organisationEntries = {
  ORGANISATION_NAME: line("ORGANISATION_NAME"),
  ORGANISATION_DATA_CONTROLLER: line("ORGANISATION_DATA_CONTROLLER"),
  ORGANISATION_SUPPORT_EMAIL: email("ORGANISATION_SUPPORT_EMAIL"),
  ORGANISATION_SUPPORT_LINK: link("ORGANISATION_SUPPORT_LINK"),
  ORGANISATION_PRIVACY_LINK: link("ORGANISATION_PRIVACY_LINK"),
  ORGANISATION_TERMS_LINK: link("ORGANISATION_TERMS_LINK"),
  ORGANISATION_ACCESSIBILITY_LINK: link("ORGANISATION_ACCESSIBILITY_LINK"),
} satisfies Record<keyof typeof names, unknown>;

/** The organisation as `/config.json` names it, or nothing where the environment says nothing of it. */
export function findOrganisation(
  env: Readonly<Partial<Record<keyof typeof names, string | undefined>>>,
): Organisation | undefined {
  const said = Object.entries(names).flatMap(([name, key]) => {
    const value = env[name as keyof typeof names];
    return value === undefined ? [] : [[key, value] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
