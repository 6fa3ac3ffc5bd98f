import { isNhsNumber } from "#domain/privacy/isNhsNumber.ts";

const toDigits = (text: string): number[] => (text.match(/\d/g) ?? []).map(Number);

describe("the check digit of an NHS number", () => {
  it.each(["943 476 5919", "999 000 0018", "401 023 2137", "450 557 7104", "999 068 7110"])(
    "takes %s",
    (number) => {
      expect(isNhsNumber(toDigits(number))).toBe(true);
    },
  );

  it.each([
    "943 476 5918",
    "485 777 3456",
    "987 654 4321",
    "000 000 0000",
    "111 111 1111",
    "999 999 9999",
  ])("refuses %s", (number) => {
    expect(isNhsNumber(toDigits(number))).toBe(false);
  });

  it.each(["999 621 429", "123 456 789"])("refuses %s with every last digit", (nine) => {
    const taken = Array.from({ length: 10 }, (_, last) => [...toDigits(nine), last]).filter(
      isNhsNumber,
    );

    expect(taken).toEqual([]);
  });
});
