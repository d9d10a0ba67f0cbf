/**
 * Every program and image once: its version, where upstream publishes it, and how the same (or the nearest
 * obtainable) is made on this machine.
 */
export { bundles } from "./catalogue/bundles";
export { images } from "./catalogue/images";
export { k3s, ubuntu } from "./catalogue/k3s";
export { programs } from "./catalogue/programs";
export * from "./catalogue/types";
