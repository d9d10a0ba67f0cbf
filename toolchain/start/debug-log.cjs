// The SDK tells the engine three things of each resource that only `--debug` shows, each in a call of its own that waits
// for the one before: 7 % of the CPU time of a preview. Here those that have to wait anyway go together.

/**
 * @param {(message: string) => Promise<void>} send tells the engine
 * @param {() => () => void} hold keeps the connection to the engine until it is called back
 * @returns {(message: string) => Promise<void>} the same, but what waits for an earlier message is one with it
 */
exports.inParcels = (send, hold) => {
  /** @type {Promise<unknown>} */
  let before = Promise.resolve();
  /** @type {{messages: string[], sent: Promise<void>} | undefined} */
  let parcel;
  return (message) => {
    if (parcel === undefined) {
      const release = hold();
      /** @type {string[]} */
      const messages = [];
      const sent = before.then(() => {
        parcel = undefined;
        try {
          return send(messages.join("\n"));
        } finally {
          release();
        }
      });
      parcel = { messages, sent };
      before = sent.catch(() => undefined);
    }
    parcel.messages.push(message);
    return parcel.sent;
  };
};
