/**
 * What Pulumi's provider process runs to get a dynamic provider: CommonJS that exports `handler`.
 *
 * `pulumi.dynamic.Resource` would serialise the provider's code into the state: half a second of every preview,
 * and a refresh or a destroy would run whatever the code was when the resource was last updated
 * (pulumi/pulumi#16826). This code, which is kept there instead, only finds the provider in the project, which is
 * the working directory of that process.
 *
 * @param file path in the project
 * @param exported the provider's class
 */
export function providerCode(file: string, exported: string): string {
  return `exports.handler = () => {
  const project = require("node:module").createRequire(process.cwd() + "/package.json");
  project("tsx/cjs");
  const { ${exported} } = project("./${file}");
  return new ${exported}();
};
`;
}
