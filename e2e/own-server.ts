/** A server that the tests of one file share, made before the first of them and taken down after the last. */
import { expect, test } from './fixtures.ts';
import { type Korshi, newKorshi } from './server.ts';

const within = 300_000;

/** `arrange`: what stands there when the tests begin. Call it once, at the top of a file. */
export const ownServer = (arrange: (korshi: Korshi) => Promise<unknown>): (() => Korshi) => {
  let korshi: Korshi | undefined;
  const running = (): Korshi => {
    if (korshi === undefined) throw new Error('the server is there while tests run');
    return korshi;
  };
  test.beforeAll(async () => {
    test.setTimeout(within);
    korshi = await newKorshi();
    await korshi.start();
    await arrange(korshi);
  });
  test.afterAll(async () => {
    const errors = korshi?.takeErrors() ?? [];
    await korshi?.dispose();
    expect(errors).toEqual([]);
  });
  return running;
};
