const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2023",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
  sourceMaps: "inline",
};

export default {
  rootDir: import.meta.dirname,
  roots: ["<rootDir>/tests"],
  testMatch: ["<rootDir>/tests/unit/**/*.test.{ts,tsx}", "<rootDir>/tests/contract/**/*.test.ts"],
  testEnvironment: "node",
  transform: { "\\.(ts|tsx)$": ["@swc/jest", swc] },
  moduleNameMapper: {
    "^@fluentui/react-components$": "<rootDir>/tests/support/fluentParts.cjs",
    "^fast-check$": "<rootDir>/tests/support/seededFastCheck.cjs",
    "\\.(css|svg|png)(\\?.*)?$": "<rootDir>/tests/support/emptyAsset.cjs",
    // Its entry is written in modules, and named as if it were not.
    "^adaptivecards$": "<rootDir>/node_modules/adaptivecards/dist/adaptivecards.js",
  },
  setupFilesAfterEnv: ["<rootDir>/tests/support/failOnConsole.ts"],
  globalTeardown: "<rootDir>/tests/support/reportUnvalidated.js",
  cacheDirectory: "<rootDir>/.cache/jest",
  maxWorkers: 2,
  errorOnDeprecated: true,
};
