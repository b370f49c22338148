import { expect, it } from 'vitest';
import { buildRelease } from './build.ts';
import { fileWith, people, taskWith } from './sample-wave.ts';

it('tries', () => {
  const file = fileWith(people(0, 1200));
  const t0 = performance.now();
  const built = buildRelease(taskWith({ file }));
  console.log('ms', performance.now() - t0, JSON.stringify(built.content).length);
  console.log(built.refusals);
  for (const h of built.hidden) console.log(h.variable, JSON.stringify(h.districts), JSON.stringify(h.parts));
  console.log(JSON.stringify(built.content.who, null, 0).slice(0, 1500));
  console.log(JSON.stringify(built.content.figures.staircase.steps, null, 0).slice(0, 1500));
  console.log(
    JSON.stringify(
      built.content.figures.beside.partner.map((p) => p.guesses),
      null,
      0,
    ).slice(0, 2500),
  );
  expect(1).toBe(1);
});
