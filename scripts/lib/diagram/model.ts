import type { Graph, Node } from "../recorded/graph";
import { unmark } from "../recorded/secrets";

/** A card: one resource, or several of one type. */
export interface Card {
  id: string;
  title: string;
  detail: string;
  /** Decides the colour: what runs, what leads to it, everything else. */
  kind: "workload" | "service" | "resource";
}

/** A component with its resources. */
export interface Box {
  id: string;
  title: string;
  detail: string;
  cards: Card[];
  /** From a card to the card that it needs. */
  links: [from: string, to: string][];
  /** What is counted instead of drawn. */
  also: string;
}

/** What there is to draw. */
export interface Model {
  boxes: Box[];
  /** From a component to the component that it needs. */
  links: [from: string, to: string][];
}

const workloads = /:(StatefulSet|Deployment|DaemonSet|CronJob|Job)$/;
const kubernetes = "kubernetes:";

/** What of a program's resources a person wants to see: components, what runs in them, and how it is reached. */
export function modelOf({ nodes }: Graph): Model {
  const components = nodes.filter(({ custom }) => !custom);
  const owner = new Map(nodes.map((node) => [node.urn, node.custom ? node.parent : node.urn]));
  const boxes = components.map((component) =>
    boxOf(
      component,
      nodes.filter(({ custom, parent }) => custom && parent === component.urn),
    ),
  );
  const links = new Map<string, [string, string]>();
  for (const node of nodes) {
    const from = owner.get(node.urn) ?? "";
    for (const urn of [...needs(node), node.custom ? "" : node.parent]) {
      const to = owner.get(urn) ?? "";
      if (from !== "" && to !== "" && from !== to) links.set(`${from} ${to}`, [from, to]);
    }
  }
  const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
  return { boxes: boxes.sort(byTitle), links: reduce(acyclic([...links.values()].sort(byText))) };
}

/** URNs of all that a resource needs. */
function needs(node: Node): string[] {
  const provider = node.provider.slice(0, Math.max(node.provider.lastIndexOf("::"), 0));
  return [...node.dependencies, provider].filter((urn) => urn !== "");
}

function boxOf(component: Node, children: readonly Node[]): Box {
  const drawn = children.filter(({ type }) => !type.startsWith(kubernetes) || isDrawn(type));
  const cardOf = new Map<string, Card>();
  const cards = new Map<string, Card>();
  for (const node of [...drawn].sort((a, b) => (a.urn < b.urn ? -1 : 1))) {
    const card = toCard(node, drawn);
    cardOf.set(node.urn, card);
    cards.set(card.id, card);
  }
  const links = new Map<string, [string, string]>();
  for (const node of drawn) {
    for (const other of drawn) {
      const [from, to] = [cardOf.get(node.urn)?.id ?? "", cardOf.get(other.urn)?.id ?? ""];
      if (from !== to && leadsTo(node, other)) links.set(`${from} ${to}`, [from, to]);
    }
  }
  const rest = children.filter((node) => !drawn.includes(node));
  return {
    id: component.urn,
    title: component.name,
    detail: component.type.split(":").at(-1) ?? "",
    cards: [...cards.values()],
    links: reduce(acyclic([...links.values()].sort(byText))),
    also: counts(rest.map(({ type }) => shortType(type))),
  };
}

function isDrawn(type: string): boolean {
  return workloads.test(type) || type === "kubernetes:core/v1:Service";
}

/** A Service leads to the workload that it selects; everything else to what it depends on. */
function leadsTo(from: Node, to: Node): boolean {
  if (from.type === "kubernetes:core/v1:Service") return workloads.test(to.type) && selects(from, to);
  if (to.type === "kubernetes:core/v1:Service" && selects(to, from)) return false;
  return needs(from).includes(to.urn);
}

function selects(service: Node, workload: Node): boolean {
  const selector = Object.entries(at(service, "spec", "selector") ?? {});
  const labels = at(workload, "spec", "template", "metadata", "labels") ?? {};
  return selector.length > 0 && selector.every(([key, value]) => labels[key] === value);
}

function toCard(node: Node, all: readonly Node[]): Card {
  const type = shortType(node.type);
  if (workloads.test(node.type)) {
    const { replicas = 1 } = at(node, "spec") ?? {};
    const pod = at(node, "spec", "template", "spec") ?? {};
    const names = [...list(pod.initContainers), ...list(pod.containers)].map(({ name }) => String(name));
    const detail = `${replicas} × ${names.sort().join(" + ")}`;
    return { id: node.urn, title: `${type} ${objectName(node)}`, detail, kind: "workload" };
  }
  if (node.type === "kubernetes:core/v1:Service") {
    const spec = at(node, "spec") ?? {};
    const ports = [...new Set(list(spec.ports).map(({ port }) => String(port)))];
    const form = spec.clusterIP === "None" ? "headless" : String(spec.type ?? "ClusterIP");
    return {
      id: node.urn,
      title: `Service ${objectName(node)}`,
      detail: `${form} ${ports.join(", ")}`,
      kind: "service",
    };
  }
  const alike = all.filter((other) => other.type === node.type);
  const detail = alike.length === 1 ? node.name : `${alike.length} of them`;
  return { id: node.type, title: type, detail, kind: "resource" };
}

function objectName(node: Node): string {
  return String(at(node, "metadata")?.name ?? node.name);
}

function at(node: Node, ...path: string[]): Record<string, unknown> | undefined {
  let value: unknown = unmark(node.inputs, () => "");
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return value as Record<string, unknown> | undefined;
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}

/** `kubernetes:apps/v1:Deployment` → `Deployment`; a provider by its name. */
function shortType(type: string): string {
  const last = type.split(":").at(-1) ?? type;
  return type.startsWith("pulumi:providers:") ? `Provider ${last}` : last;
}

function counts(names: readonly string[]): string {
  const unique = [...new Set(names)].sort();
  return unique.map((name) => `${names.filter((one) => one === name).length} ${name}`).join(" · ");
}

function byText(a: readonly string[], b: readonly string[]): number {
  return a.join(" ") < b.join(" ") ? -1 : 1;
}

/** Leaves out links that lead back. Resources of one type on one card may need each other's. */
function acyclic(links: readonly [string, string][]): [string, string][] {
  const kept: [string, string][] = [];
  for (const [from, to] of links) if (!reaches(kept, to, from)) kept.push([from, to]);
  return kept;
}

/** Leaves out links that others imply. */
function reduce(links: readonly [string, string][]): [string, string][] {
  return links.filter((link) => {
    const others = links.filter((other) => other !== link);
    return !reaches(others, link[0], link[1]);
  });
}

function reaches(links: readonly [string, string][], from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const [source, target] of links) if (source === next) open.push(target);
  }
  return false;
}
