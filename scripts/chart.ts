import { Command } from "commander";
import { renderChart } from "./lib/chart";
import { differences, write } from "./lib/chart/committed";

const { check = false } = new Command("npm run chart --")
  .description("Makes the Helm chart charts/galera from components/galera.")
  .option("--check", "change nothing; fail where the chart is not what the components give")
  .parse()
  .opts<{ check?: boolean }>();

const rendered = renderChart();
const wrong = differences(rendered);
if (wrong.length === 0) {
  console.log(`charts/galera is up to date (${rendered.size} generated files).`);
} else if (check) {
  console.error(
    `charts/galera is not what the components give:\n${wrong.map((one) => `  ${one}`).join("\n")}`,
  );
  console.error("Make it: npm run chart");
  process.exitCode = 1;
} else {
  write(rendered);
  console.log(`Wrote charts/galera:\n${wrong.map((one) => `  ${one}`).join("\n")}`);
}
