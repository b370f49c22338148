import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, variablesOf } from '#lib/questionnaire/cells.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { createAnalysisFile } from './analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from './sample.ts';

const { questionnaire } = sampleEntry;
const openFile = (optionalItems: readonly string[] = []) =>
  createAnalysisFile({ ...sampleWave, settings: { ...sampleWave.settings, optionalItems } }, catalogue);

describe('an analysis file', () => {
  it('holds for every response the cells that the questionnaire derives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom([], ['ethnicity']), (seed, optionalItems) => {
        const responses = sampleResponses(30, seed);
        const file = openFile(optionalItems);
        file.append(responses);
        const expected = responses.map(({ answers, lastSection, paradata }) =>
          cellsOf(questionnaire, { answers, lastSection, draws: paradata, optionalItems }),
        );
        for (const [index, variable] of variablesOf(questionnaire).entries()) {
          if (variable.kind === 'text') continue;
          expect([...file.column(variable.name).codes(file.size())]).toEqual(expected.map((cells) => cells[index]));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('counts an answer for nothing where an irrelevant item has it', () => {
    const [response] = sampleResponses(1);
    if (response === undefined) throw new Error('no response');
    const file = openFile();
    const hidden = { ...response.answers, last_trip: 5, crossing_used: 1, crossing_time: 2 };
    file.append([{ ...response, answers: hidden, flags: ['hidden'], lastSection: null }]);
    expect(['crossing_used', 'crossing_time'].map((name) => file.column(name).codes(1)[0])).toEqual([-3, -3]);
  });

  it('takes no break-offs and none over quota', () => {
    const [first, second, third] = sampleResponses(3);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no response');
    const file = openFile();
    file.append([{ ...first, status: 'break-off' }, { ...second, flags: ['over-quota'] }, third]);
    expect([file.size(), file.lastSequence()]).toEqual([1, 3]);
  });

  it('marks rows and never brings a withdrawn one back', () => {
    const responses = sampleResponses(3);
    const file = openFile();
    file.append(responses);
    file.exclude(1);
    file.withdraw(2);
    expect([[...file.counted()], file.responses()]).toEqual([[0, 0, 1], 1]);
    file.include(1);
    file.include(2);
    file.exclude(7);
    expect([[...file.counted()], file.responses()]).toEqual([[1, 0, 1], 2]);
  });

  it('leaves out from the start what was excluded before', () => {
    const file = openFile();
    file.append(sampleResponses(2).map((response, index) => ({ ...response, excluded: index === 0 ? 'twice' : null })));
    expect([...file.counted()]).toEqual([0, 1]);
  });

  it('knows the days of those who count', () => {
    const file = openFile();
    expect(file.period()).toBeUndefined();
    const days = ['2026-11-20', '2026-11-18', '2026-11-25'];
    file.append(sampleResponses(3).map((response, index) => ({ ...response, receivedOn: days[index] ?? '' })));
    expect(file.period()).toEqual({ from: '2026-11-18', to: '2026-11-25' });
    file.withdraw(3);
    expect(file.period()).toEqual({ from: '2026-11-18', to: '2026-11-20' });
  });

  it('knows no variable that is not in the questionnaire', () => {
    expect(() => openFile().column('shoe_size')).toThrow('no variable shoe_size');
  });

  it('fills a column of a version that a response does not have with "not asked"', () => {
    const older = { ...sampleEntry, version: 0, questionnaire: { ...questionnaire, ...withoutLastSection() } };
    const file = createAnalysisFile(sampleWave, [sampleEntry, older]);
    const [response] = sampleResponses(1);
    if (response === undefined) throw new Error('no response');
    file.append([{ ...response, version: 0 }]);
    expect(file.column('education').codes(1)[0]).toBe(-4);
    expect(file.column('district').codes(1)[0]).toBe(response.answers['district']);
    expect(() => file.append([{ ...response, version: 7 }])).toThrow('unknown version 7');
  });
});

const withoutLastSection = () => {
  const sections = questionnaire.sections.slice(0, -1);
  return { sections, items: sections.flatMap((section) => section.items) };
};
