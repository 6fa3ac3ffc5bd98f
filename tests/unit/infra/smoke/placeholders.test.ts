import { createPlaceholders } from "#infra/tenant/smoke/report/createPlaceholders.ts";
import type { Exchange } from "#infra/tenant/smoke/wire/SentRequest.ts";

const site =
  "trust.sharepoint.com,5862B196-5274-57BA-A1E1-4F375697C6CE,fd50ee90-feeb-5f5c-8538-bf60f821e8f9";
const names = { base: "https://graph.microsoft.com", site, listName: "TechniqueCardsSmoke-1" };

const exchangeWith = (body: unknown): Exchange => ({
  request: {
    method: "POST",
    path: "/",
    scopes: [],
    body: { name: "SmokeKey", fields: { Title: "Smoke two" } },
  },
  answer: { status: 200, headers: new Headers(), body },
});

const hidden = (body: unknown) => createPlaceholders(names, [exchangeWith(body)]);

it("keeps Graph's own words and what the script wrote itself", () => {
  const { hideValue } = hidden({});

  expect(hideValue("invalidRequest", "code")).toBe("invalidRequest");
  expect(hideValue("Smoke two", "Title")).toBe("Smoke two");
  expect(hideValue("SmokeKey", "name")).toBe("SmokeKey");
  expect(hideValue("12", "id")).toBe("12");
});

it("hides whatever else Graph tells, whatever it stands under", () => {
  const { hideValue } = hidden({});

  expect(hideValue("Asha Sample", "displayName")).toBe("{text1}");
  expect(hideValue("Asha Sample", "somethingNew")).toBe("{text1}");
  expect(hideValue("asha@trust.example", "email")).toBe("{person1}");
  expect(hideValue("7", "AuthorLookupId")).toBe("{text2}");
  expect(hideValue("trust", "name")).toBe("{text3}");
});

it("calls one thing by one name, in capitals or not, encoded or not", () => {
  const { hideInText, hideValue } = hidden({});

  expect(hideInText(`/sites/${site}/lists`)).toBe("/sites/{site}/lists");
  expect(hideInText(`/sites/${encodeURIComponent(site)}/lists`)).toBe("/sites/{site}/lists");
  expect(hideValue(site.toLowerCase(), "siteId")).toBe("{site}");
});

it("hides in a sentence the names that another answer tells, and what is quoted and not ours", () => {
  const { hideValue } = hidden({ owner: "Asha Sample" });
  const message =
    "Field 'SmokeKey' of list 'Ward secrets' was locked by Asha Sample at https://trust.sharepoint.com/sites/Ward7.";

  expect(hideValue(message, "message")).toBe(
    "Field 'SmokeKey' of list '{quoted}' was locked by {text1} at {address1}",
  );
});
