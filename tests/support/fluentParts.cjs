/**
 * The parts of Fluent that the product uses, from the packages that Fluent itself takes them from: to read the whole of it
 * takes more than a second, in each file of tests.
 */
const { createRequire } = require("node:module");

const ofFluent = createRequire(require.resolve("@fluentui/react-components/package.json"));
const { createDOMRenderer, makeStyles, mergeClasses, RendererProvider } =
  ofFluent("@griffel/react");

module.exports = {
  ...ofFluent("@fluentui/react-theme"),
  createDOMRenderer,
  makeStyles,
  mergeClasses,
  RendererProvider,
};
