/** Asked for within a frame: resolves when the main thread is free after it. */
export function painted(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Waits for the next frame; gives the ms from its start to when the main thread is free again. */
export function drawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      void painted().then(() => resolve(performance.now() - start));
    });
  });
}
