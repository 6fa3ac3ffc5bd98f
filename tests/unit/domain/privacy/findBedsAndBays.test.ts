import { markDetails } from "#tests/support/privacy/markDetails.ts";

describe("the place where a patient lies", () => {
  it.each([
    "«bed 4»",
    "in «Bed 12» again",
    "«bed 4B»",
    "«Bed C4»",
    "«BED 7»",
    "«bay 2», «bed 3»",
    "«Bay C»",
    "«bed no. 4»",
    "«bed number 4»",
    "«bed space 4»",
    "«side room 3»",
    "«Side Room B»",
    "«side-room 3»",
    "«cubicle 5»",
    "«cot 2»",
    "«Bay 4» is full",
    "«bed 4»'s drip",
    "«bed\u00a04»",
    "«bed ４»",
  ])("is found: %j", (marked) => {
    expect(markDetails("BedOrBay", marked)).toBe(marked);
  });

  it.each([
    "12 beds",
    "a 4-bed bay",
    "bed base, bed manager, bed 2000",
    "bay window",
    "bed a patient",
    "went to bed I think",
    "in bed 12 hours",
    "bed 3 times",
    "to bed 7.30",
    "to bed 10:30",
    "to bed 10pm",
    "bed 24/7",
    "bed 10% more",
    "Loading bay 3",
    "parking bay C",
    "embed 4",
    "Botany Bay",
    "room 4",
    "ward 7",
  ])("is not seen in %j", (text) => {
    expect(markDetails("BedOrBay", text)).toBe(text);
  });
});
