/**
 * Straight-lining in a grid: all answered rows carry the same raw code (before any reversal), at least six of them. Its
 * meaning depends on the grid having reversed rows; one grid alone excludes nobody. Beside the flag: the longest run of
 * equal codes (gaps are passed over) and the deviation within the person (n − 1). Units: rows; codes.
 * Source: Schonlau & Toepoel (2015).
 */
export type StraightLine = Readonly<{ isStraight: boolean; longestRun: number; deviation?: number }>;

/** `codes`: one person's valid answers, in the order of the rows. */
export function straightLining(codes: readonly number[], fewestAnswered = 6): StraightLine {
  const run = longestRun(codes);
  const isStraight = codes.length >= fewestAnswered && run === codes.length;
  if (codes.length < 2) return { isStraight, longestRun: run };
  const mean = codes.reduce((sum, code) => sum + code, 0) / codes.length;
  const squares = codes.reduce((sum, code) => sum + (code - mean) ** 2, 0);
  return { isStraight, longestRun: run, deviation: Math.sqrt(squares / (codes.length - 1)) };
}

function longestRun(codes: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const [index, code] of codes.entries()) {
    run = code === codes[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
