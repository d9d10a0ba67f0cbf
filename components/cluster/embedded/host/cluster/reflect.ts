/**
 * The part of the metadata reflection API that `tsyringe`, below `@peculiar/x509`, asks for when it loads: notes
 * kept per class. Everything else of the (much larger) polyfill is unused there.
 */
type Notes = Map<unknown, unknown>;

const notes = new WeakMap<object, Notes>();

const additions = {
  defineMetadata(key: unknown, value: unknown, target: object): void {
    const own: Notes = notes.get(target) ?? new Map();
    notes.set(target, own.set(key, value));
  },
  getOwnMetadata(key: unknown, target: object): unknown {
    return notes.get(target)?.get(key);
  },
  getMetadata(key: unknown, target: object): unknown {
    for (let at: object | null = target; at !== null; at = Object.getPrototypeOf(at)) {
      const own = notes.get(at);
      if (own?.has(key)) return own.get(key);
    }
    return undefined;
  },
};

if (!("getMetadata" in Reflect)) Object.assign(Reflect, additions);
