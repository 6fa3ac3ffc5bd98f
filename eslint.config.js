import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jest from "eslint-plugin-jest";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import testingLibrary from "eslint-plugin-testing-library";
import unicorn from "eslint-plugin-unicorn";
import globals from "globals";
import tseslint from "typescript-eslint";

const typed = ["{src,tests,bench,manifest,infra}/**/*.{ts,tsx}"];
const product = ["src/**/*.{ts,tsx}"];
const jestTests = ["tests/{unit,contract}/**/*.{ts,tsx}"];
const screens = ["src/tab/**/*.{ts,tsx}", "tests/unit/tab/**/*.tsx", "tests/unit/app/**/*.tsx"];
const noOutside = ["src/tab/features/**/*.{ts,tsx}", "src/graph/**/*.ts"];

const outsideNames = [
  "fetch",
  "XMLHttpRequest",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "location",
  "history",
  "window",
  "self",
  "globalThis",
];

const importPatterns = [
  {
    regex: "^\\.\\./\\.\\./",
    message: "At most one folder up; farther away goes by its #name.",
  },
  {
    regex: "^[.#](?!.*\\.(ts|tsx|js|mjs|cjs|json|css|svg|png)(\\?[a-z&=]+)?$)",
    message: "Write the file's extension.",
  },
];

const defaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Named exports only.",
};

const ownModuleMock = {
  selector:
    "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule)$/][arguments.0.value=/^[.#]/]",
  message: "Hand in another service; our own modules are never mocked.",
};

const pageRoute = {
  selector: "CallExpression[callee.property.name=/^(route|routeFromHAR|routeWebSocket)$/]",
  message: "The real names answer end to end; nothing is intercepted in the page.",
};

const fixedWait = {
  selector: "CallExpression[callee.property.name='waitForTimeout']",
  message: "Wait for what a person would see.",
};

export default tseslint.config(
  {
    ignores: [
      "dist",
      ".cache",
      ".sandbox",
      "screens",
      "out",
      "node_modules",
      "coverage",
      "test-results",
      "playwright-report",
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { unicorn },
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", 200],
      "no-restricted-imports": ["error", { patterns: importPatterns }],
      "unicorn/catch-error-name": "error",
      "unicorn/error-message": "error",
      "unicorn/filename-case": ["error", { cases: { camelCase: true, pascalCase: true } }],
      "unicorn/no-abusive-eslint-disable": "error",
      "unicorn/no-array-for-each": "error",
      "unicorn/no-empty-file": "error",
      "unicorn/no-new-array": "error",
      "unicorn/no-static-only-class": "error",
      "unicorn/no-typeof-undefined": "error",
      "unicorn/prefer-array-find": "error",
      "unicorn/prefer-at": "error",
      "unicorn/prefer-date-now": "error",
      "unicorn/prefer-node-protocol": "error",
      "unicorn/prefer-number-properties": "error",
      "unicorn/prefer-string-replace-all": "error",
      "unicorn/throw-new-error": "error",
    },
  },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: [".dependency-cruiser.cjs", "*.config.js"],
    rules: { "unicorn/filename-case": "off" },
  },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", prefer: "type-imports" },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-syntax": ["error", defaultExport],
    },
  },
  {
    files: product,
    rules: { "no-console": "error" },
  },
  {
    files: ["src/sandbox/*.ts", "src/extension/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: noOutside,
    rules: {
      "no-restricted-globals": [
        "error",
        ...outsideNames.map((name) => ({ name, message: "Only tab/platform reaches outside." })),
      ],
    },
  },
  {
    files: screens,
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    files: jestTests,
    extends: [jest.configs["flat/recommended"], jest.configs["flat/style"]],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
      "jest/expect-expect": [
        "error",
        { assertFunctionNames: ["expect", "expect*", "fc.assert", "**.assert"] },
      ],
      "jest/no-disabled-tests": "error",
      "jest/no-commented-out-tests": "error",
      "jest/no-restricted-matchers": [
        "error",
        {
          toMatchSnapshot: "No snapshots.",
          toMatchInlineSnapshot: "No snapshots.",
          toThrowErrorMatchingSnapshot: "No snapshots.",
        },
      ],
      "jest/unbound-method": "error",
      "no-restricted-syntax": ["error", defaultExport, ownModuleMock],
    },
  },
  {
    files: ["tests/unit/**/*.tsx"],
    extends: [testingLibrary.configs["flat/react"]],
  },
  {
    files: ["tests/e2e/**/*.ts"],
    rules: {
      // Playwright's fixtures take an object pattern even when nothing is used from it.
      "no-empty-pattern": "off",
      "no-restricted-syntax": ["error", defaultExport, pageRoute, fixedWait],
    },
  },
  prettier,
);
