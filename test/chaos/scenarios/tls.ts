/** TLS that is turned on and off, and authorities that are changed, while clients write. */
import { type Material, materialText, secretKeys } from "../../../components/galera/agent/certificate-files";
import { cutOff } from "../../../components/galera/agent/cut-off";
import { revisionOf } from "../../../components/galera/agent/revision";
import type { TlsSettings } from "../../../components/galera/args";
import { makeAuthority, makeCertificate } from "../../../components/galera/dynamic/issue";
import { ports } from "../../../components/galera/plan/names";
import { certificateAt } from "../../lib/handshake";
import { serversOf } from "../host/pods";
import { open } from "../load/pool";
import type { MemberPod, Subject } from "../subject";
import type { Fault, Scenario } from "./scenario";
import { type Change, configured, up } from "./up";

/** Seconds for a pod and its data to be made anew, and for a kubelet to bring a Secret that nobody has asked it for. */
const patience = { pod: 240, secret: 150 } as const;

/** The Secret with the certificate. */
async function readMaterial({ core, namespace }: Subject, name: string): Promise<Material> {
  const { data = {} } = await core.readNamespacedSecret({ name, namespace });
  const read = (key: string) => Buffer.from(data[key] ?? "", "base64").toString();
  return {
    certificate: read(secretKeys.certificate),
    key: read(secretKeys.key),
    authority: read(secretKeys.authority),
  };
}

/** Whether a member's agent has given a material to its server. */
async function hasTaken({ address }: MemberPod, material: Material): Promise<boolean> {
  const url = `http://${address}:${ports.agent}/applied/certificate/${revisionOf(materialText(material))}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
  return ((await response?.json()) as { state?: string } | undefined)?.state === "applied";
}

/** Waits until every member shows what is in the Secret, to clients and to the group. */
async function isShown({ subject, until }: Fault, material: Material): Promise<void> {
  const { certificate: cert, key, authority: ca } = material;
  await until("every member shows its new certificate", patience.secret, async () => {
    const members = await subject.members();
    const taken = await Promise.all(members.map((member) => hasTaken(member, material)));
    return members.length === subject.replicas && taken.every(Boolean);
  });
  for (const { address } of await subject.members()) {
    await certificateAt(address, ports.database, { ca }, "mariadb");
    await certificateAt(address, ports.group, { ca, cert, key }, "tls");
  }
}

/** Whether somebody who trusts these authorities alone is let in as a client by a member, or comes in clear. */
async function letsIn(
  subject: Subject,
  member: MemberPod,
  ssl: { ca: string } | undefined,
): Promise<boolean> {
  try {
    cutOff(await open(subject.directly(member), { ...subject.account, ssl }));
    return true;
  } catch {
    return false;
  }
}

/** The processes of all servers but one member's. */
async function serversBut(subject: Subject, left: string): Promise<string> {
  const others = (await subject.members()).filter(({ name }) => name !== left);
  return others.map((member) => `${member.name} ${serversOf(subject, member)}`).join("; ");
}

/** A member loses its pod and its volume: the group gives it everything anew. */
async function replaceWithData({ subject, until, note }: Fault, member: MemberPod): Promise<void> {
  const { core, namespace } = subject;
  const { name } = member;
  await core.deleteNamespacedPersistentVolumeClaim({ name: `data-${name}`, namespace });
  await core.deleteNamespacedPod({ name, namespace });
  note(`deleted ${name} and its volume`);
  await until(
    `${name} is back, and ready`,
    patience.pod,
    async () => (await subject.successor(member))?.ready === true,
  );
}

/** @throws Error where clients have no TLS */
async function trustOf(subject: Subject): Promise<{ secret: string; ca: string }> {
  const trust = await subject.trust();
  if (trust === undefined) throw new Error("the stack has no TLS; set galera.tls.mode to on");
  return trust;
}

/**
 * Changes the authority by some steps, while a member that reads is made anew, and sees that it was changed, and that no
 * other server was started anew for it.
 */
async function changeAuthority(
  fault: Fault,
  steps: (secret: string) => AsyncGenerator<string>,
): Promise<void> {
  const { subject, reader, note } = fault;
  const before = await trustOf(subject);
  const victim = await reader();
  const servers = await serversBut(subject, victim.name);
  let joining: Promise<void> | null = null;
  for await (const step of steps(before.secret)) {
    // As applications do that follow what they are told to trust.
    const { ca } = await trustOf(subject);
    subject.account.ssl = { ca };
    note(`${step}: ${ca.match(/BEGIN/g)?.length} authorities to trust`);
    joining ??= replaceWithData(fault, victim);
  }
  await joining;
  const after = await readMaterial(subject, before.secret);
  await isShown(fault, after);
  if (after.authority === before.ca) throw new Error("the authority is the same as before");
  for (const member of await subject.members()) {
    if (await letsIn(subject, member, { ca: before.ca }))
      throw new Error(`${member.name} still shows a certificate of the old authority`);
  }
  const now = await serversBut(subject, victim.name);
  if (now !== servers) throw new Error(`servers were started anew: ${servers} before, ${now} now`);
}

/** An authority of somebody else's, and what it signs for the names that the certificate has. */
async function foreignMaterial(stack: string): Promise<Material> {
  const period = { from: Date.now() - 300_000, to: Date.now() + 86_400_000 };
  const authority = await makeAuthority(`given to ${stack} ${new Date().toISOString()}`, period);
  const leaf = await makeCertificate("galera", ["galera-rw", "localhost"], period, authority);
  return { certificate: leaf.certificate, key: leaf.key, authority: authority.certificate };
}

/** Brings a Secret from one material to another, in steps in which members trust both. */
async function* giveInSteps(
  { subject, until }: Fault,
  name: string,
  from: Material,
  to: Material,
): AsyncGenerator<string> {
  const { core, namespace } = subject;
  const authority = from.authority + to.authority;
  const steps = { announced: { ...from, authority }, signs: { ...to, authority }, alone: to };
  for (const [step, material] of Object.entries(steps)) {
    const data = Object.fromEntries(
      Object.entries(secretKeys).map(([part, key]) => [
        key,
        Buffer.from(material[part as keyof Material]).toString("base64"),
      ]),
    );
    const body = [{ op: "replace", path: "/data", value: data }];
    await core.patchNamespacedSecret({ name, namespace, body });
    await until(`members that are ready take the Secret (${step})`, patience.secret, async () => {
      const ready = (await subject.members()).filter((member) => member.ready);
      return (await Promise.all(ready.map((member) => hasTaken(member, material)))).every(Boolean);
    });
    yield step;
  }
}

const modeIs = (mode: TlsSettings["mode"]): Change => [["tls", "mode"], mode];

/** Whether clients with TLS and without are let in. */
const accepts = {
  on: { tls: true, clear: false },
  mixed: { tls: true, clear: true },
} as const;

export const tlsChanges: Scenario[] = [
  {
    name: "rotate-ca",
    describe:
      "a new authority by three times `pulumi up`: announced, signing, the old one forgotten; meanwhile a member is made anew",
    kind: "planned",
    drawn: false,
    async run(fault) {
      const { subject, undo } = fault;
      const generation = Number(configured(subject.stack, ["tls", "generation"]) ?? 1) + 1;
      const changes: Change[] = [
        [["tls", "generation"], generation],
        [["tls", "validity", "announcement"], "1s"],
      ];
      undo.add("put the generation back", () => up(subject));
      await changeAuthority(fault, async function* () {
        for (const step of ["announced", "signs", "alone"]) {
          await up(subject, ...changes);
          yield step;
        }
      });
    },
  },
  {
    name: "rotate-given-ca",
    describe:
      "the Secret gets somebody else's authority in three steps, as whoever keeps a given one does; meanwhile a member is made anew; and back",
    kind: "planned",
    drawn: false,
    within: 240,
    async run(fault) {
      const { subject, undo } = fault;
      const { secret, ca } = await trustOf(subject);
      const [own, foreign] = [await readMaterial(subject, secret), await foreignMaterial(subject.stack)];
      let isBack = false;
      const goBack = async () => {
        if (isBack) return;
        for await (const _ of giveInSteps(fault, secret, foreign, own));
        isBack = true;
        subject.account.ssl = { ca };
      };
      undo.add("put the certificate back", goBack);
      await changeAuthority(fault, (name) => giveInSteps(fault, name, own, foreign));
      subject.account.ssl = { ca: own.authority + foreign.authority };
      await goBack();
    },
  },
  {
    name: "tls-on",
    describe: "`pulumi up` from no TLS, by way of mixed; there is no way back, so it stays on",
    kind: "planned",
    drawn: false,
    async run(fault) {
      const { subject, until, note } = fault;
      if (subject.account.ssl !== undefined) throw new Error("needs a stack with galera.tls.mode: off");
      for (const mode of ["mixed", "on"] as const) {
        // Who is about to be turned away changes first, while both are let in.
        if (mode === "on") subject.account.ssl = { ca: (await trustOf(subject)).ca };
        await up(subject, modeIs(mode));
        await until("the members are rolled out", 400, () => subject.isRolledOut("members"));
        const ca = (await subject.trust())?.ca ?? "";
        for (const member of await subject.members()) {
          const seen = {
            tls: await letsIn(subject, member, { ca }),
            clear: await letsIn(subject, member, undefined),
          };
          if (JSON.stringify(seen) !== JSON.stringify(accepts[mode]))
            throw new Error(`${member.name} with ${mode} lets in ${JSON.stringify(seen)}`);
        }
        note(`galera.tls.mode is ${mode}`);
      }
      note(`write galera.tls.mode: on into Pulumi.${subject.stack}.yaml`);
    },
  },
];
