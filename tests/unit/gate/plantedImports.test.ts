import { createPlantedHouse, type PlantedHouse } from "#tests/support/plantedHouse.ts";

// A whole house is copied for each test, on a machine that may be busy.
jest.setTimeout(120_000);

const nothing = "export const nothing = undefined;\n";

describe("an import from tab to sandbox and one from feature to feature each fail the gate", () => {
  let house: PlantedHouse;

  beforeEach(async () => {
    house = await createPlantedHouse({ copy: true });
  });

  afterEach(() => house.remove());

  it("planted by the test itself: tab to sandbox fails the boundaries and the compiler", async () => {
    await house.plant({
      "src/sandbox/planted.ts": nothing,
      "src/tab/app/planted.ts": `export { nothing } from "#sandbox/planted.ts";\n`,
    });

    const boundaries = await house.runStep("boundaries");
    const types = await house.runStep("types", "src/tab");

    expect(boundaries.passed).toBe(false);
    expect(boundaries.said).toContain("product-does-not-name-sandbox: src/tab/app/planted.ts");
    expect(types.passed).toBe(false);
    expect(types.said).toMatch(/src\/tab\/app\/planted\.ts.*TS6307/);
  });

  it("planted by the test itself: feature to feature fails the boundaries", async () => {
    await house.plant({
      "src/tab/features/first/planted.ts": nothing,
      "src/tab/features/second/planted.ts": `export { nothing } from "#tab/features/first/planted.ts";\n`,
    });

    const boundaries = await house.runStep("boundaries");

    expect(boundaries.passed).toBe(false);
    expect(boundaries.said).toContain("features-do-not-meet: src/tab/features/second/planted.ts");
  });

  it("passes the boundaries when nothing is planted", async () => {
    const boundaries = await house.runStep("boundaries");

    expect(boundaries).toMatchObject({ passed: true });
  });
});
