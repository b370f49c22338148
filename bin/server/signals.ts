const signals = ['SIGTERM', 'SIGINT'] as const;

/** Resolves at the first signal to stop; a second one ends the process at once. */
export const untilStopped = (onForce: () => void): Promise<void> =>
  new Promise((resolve) => {
    let isStopping = false;
    for (const signal of signals) {
      process.on(signal, () => {
        if (isStopping) {
          onForce();
          process.exit(1);
        }
        isStopping = true;
        resolve();
      });
    }
  });
