import { findSampleValues } from "#manifest/tool/findSampleValues.ts";
import { sampleSettings } from "#tests/support/manifest/samplePackage.ts";

it("tells every sample that somebody copied from the development environment", () => {
  expect(findSampleValues(sampleSettings().values)).toEqual([
    "TEAMS_APP_ID",
    "CLIENT_ID",
    "PUBLIC_ADDRESS",
    "BOT_ID",
  ]);
});

it("takes what an organisation has of its own", () => {
  const own = {
    CLIENT_ID: "4d9b2a70-5f0c-4c6e-9a64-2b8f1f0e7c11",
    PUBLIC_ADDRESS: "https://cards.example.nhs.uk",
  };

  expect(findSampleValues(own)).toEqual([]);
});
