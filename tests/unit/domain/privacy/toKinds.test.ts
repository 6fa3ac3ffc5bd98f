import { findPrivateDetails } from "#domain/privacy/findPrivateDetails.ts";
import { privacyKinds } from "#domain/privacy/privacyKind.ts";
import { toKinds } from "#domain/privacy/toKinds.ts";

it("names each kind that somebody has checked once, in one order for everybody", () => {
  const texts = ["Mrs Sample in bed 4", "bed 5 of LS1 4AP", "nothing here"];

  const kinds = toKinds(texts.flatMap(findPrivateDetails));

  expect(kinds).toEqual(["BedOrBay", "PersonName", "Postcode"]);
});

it("keeps every kind in one line of the list", () => {
  const all = toKinds(privacyKinds.map((kind) => ({ kind })));

  expect(all).toHaveLength(privacyKinds.length);
  expect(all.join(";").length).toBeLessThanOrEqual(255);
});
