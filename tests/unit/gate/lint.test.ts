import { createPlantedHouse, type StepEnd } from "#tests/support/plantedHouse.ts";

const reach = (name: string) => `export const reached: unknown = ${name};\n`;

/** Each plant breaks one rule of the house, beside the words that lint must answer. */
const plants: readonly (readonly [file: string, text: string, said: string])[] = [
  ["src/tab/features/first/asks.ts", reach("fetch"), "Only tab/platform reaches outside"],
  ["src/tab/features/first/keeps.ts", reach("localStorage"), "Only tab/platform reaches outside"],
  ["src/tab/features/first/goes.ts", reach("location"), "Only tab/platform reaches outside"],
  ["src/graph/first/asks.ts", reach("globalThis.fetch"), "Only tab/platform reaches outside"],
  [
    "src/graph/first/climbs.ts",
    'export * from "../../domain/first.ts";\n',
    "At most one folder up",
  ],
  ["src/graph/first/short.ts", 'export * from "./asks";\n', "Write the file's extension"],
  ["src/domain/second/default.ts", "export default 1;\n", "Named exports only"],
  ["src/domain/second/bad_name.ts", "export const one = 1;\n", "Filename is not in camel case"],
  ["src/domain/second/long.ts", "export {};\n".repeat(201), "File has too many lines"],
  [
    "tests/unit/first.test.ts",
    'jest.mock("#graph/first/asks.ts");\n',
    "our own modules are never mocked",
  ],
  [
    "tests/e2e/first.spec.ts",
    "export const bend = (page: { route: (path: string) => void }) => { page.route('/'); };\n",
    "nothing is intercepted in the page",
  ],
];

describe("lint", () => {
  let end: StepEnd;

  beforeAll(async () => {
    const house = await createPlantedHouse({ copy: false });
    const rooms = ["src/domain", "src/graph", "src/tab"];
    const room =
      '{ "extends": "../../tsconfig.base.json", "compilerOptions": { "lib": ["ES2023", "DOM"] } }';
    await house.plant(Object.fromEntries(rooms.map((name) => [`${name}/tsconfig.json`, room])));
    await house.plant(Object.fromEntries(plants.map(([file, text]) => [file, text])));
    end = await house.runStep("lint", "--format", "json");
    await house.remove();
  }, 120_000);

  it.each(plants)("refuses what is planted in %s", (file, _text, said) => {
    const results = JSON.parse(end.said) as readonly {
      readonly filePath: string;
      readonly messages: readonly { readonly message: string }[];
    }[];
    const found = results.find(({ filePath }) => filePath.endsWith(file));

    expect(end.passed).toBe(false);
    expect(found?.messages.map(({ message }) => message).join("\n")).toContain(said);
  });
});
