/** A bar on a terminal for what takes longer than two seconds; elsewhere nothing. It goes to standard error. */
const patienceMilliseconds = 2000;
const betweenDrawings = 100;
const width = 30;

export type Progress = Readonly<{ step(done: number): void; end(): void }>;

const bar = (share: number): string => {
  const full = Math.round(share * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
};

/** `total`: how many steps there will be. */
export const startProgress = (title: string, total: number): Progress => {
  const since = performance.now();
  let drawn = 0;
  const draw = (done: number): void => {
    const now = performance.now();
    if (!process.stderr.isTTY || now - since < patienceMilliseconds || now - drawn < betweenDrawings) return;
    drawn = now;
    const share = total === 0 ? 1 : Math.min(1, done / total);
    process.stderr.write(`\r\x1b[2K${title} ${bar(share)} ${Math.floor(share * 100)} % (${done} of ${total})`);
  };
  return {
    step: draw,
    end: () => {
      if (drawn > 0) process.stderr.write('\r\x1b[2K');
    },
  };
};
