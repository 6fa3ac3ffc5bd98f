import { findRecycleBin } from "#tab/features/notes/edit/findRecycleBin.ts";

const host = "https://sampletrust.sharepoint.com";

it.each([
  [
    `${host}/sites/Ward7/Lists/LearningNotes/1_.000`,
    `${host}/sites/Ward7/_layouts/15/RecycleBin.aspx`,
  ],
  [
    `${host}/teams/Ward%207/Lists/Notes/2_.000`,
    `${host}/teams/Ward%207/_layouts/15/RecycleBin.aspx`,
  ],
  [`${host}/Lists/LearningNotes/1_.000`, `${host}/_layouts/15/RecycleBin.aspx`],
])("is built from the address of a list's item: %s", (item, bin) => {
  expect(findRecycleBin(item)).toBe(bin);
});

it.each([
  undefined,
  "",
  "no address",
  "http://sample.example/sites/A/Lists/B/1",
  `${host}/sites/A/B`,
])("is none where the site cannot be told: %s", (item) => {
  expect(findRecycleBin(item)).toBeUndefined();
});
