/** Time spent looking at the page; it stands still while the page is hidden. */
export const stopwatch = () => {
  let since = performance.now();
  let gathered = 0;
  let paused = false;
  const running = () => (paused ? 0 : performance.now() - since);
  return {
    pause: (isPaused: boolean): void => {
      gathered += running();
      since = performance.now();
      paused = isPaused;
    },
    /** Whole seconds since the last lap. */
    lap: (): number => {
      const seconds = Math.round((gathered + running()) / 1000);
      gathered = 0;
      since = performance.now();
      return seconds;
    },
  };
};
