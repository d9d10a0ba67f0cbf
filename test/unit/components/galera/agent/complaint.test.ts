import { expect, it } from "vitest";
import { Complaint } from "../../../../../components/galera/agent/complaint";

it("says a problem once, another one too, and the same again when it had been over", () => {
  const said: string[] = [];
  const complaint = new Complaint((message) => said.push(message));
  for (const problem of ["full", "full", "gone", "full"]) complaint.say(problem);
  complaint.over();
  complaint.say("full");
  expect(said).toEqual(["full", "gone", "full", "full"]);
});
