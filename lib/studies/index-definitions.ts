/**
 * The indices of the study, fixed before fieldwork: the mean of the parts a person answered, each laid on 0 to 1, where
 * at least half of the parts have an answer on their scale. What stands outside a scale ("this does not concern me")
 * is left out as if it had not been answered.
 */
const indexIds = ['contact', 'barrier', 'trust'] as const;
export type IndexId = (typeof indexIds)[number];

/** `steps`: what each code is worth. `any-of`: 1 if any of the flags is set, 0 if none is. */
export type IndexPart =
  | Readonly<{ kind: 'steps'; variable: string; steps: ReadonlyMap<number, number> }>
  | Readonly<{ kind: 'any-of'; item: string; variables: readonly string[] }>;

export type IndexDefinition = Readonly<{ id: IndexId; parts: readonly IndexPart[] }>;

const upward = (variable: string, last: number): IndexPart => ({
  kind: 'steps',
  variable,
  steps: new Map(Array.from({ length: last }, (_, step) => [step + 1, step / (last - 1)])),
});

const downward = (variable: string, last: number): IndexPart => ({
  kind: 'steps',
  variable,
  steps: new Map(Array.from({ length: last }, (_, step) => [step + 1, 1 - step / (last - 1)])),
});

const barrierRows = ['queue', 'docs', 'transport', 'cost', 'comm', 'law', 'lang', 'trust'];
const comfortRows = ['neighbour', 'colleague', 'boss', 'family'];

export const indexDefinitions: readonly IndexDefinition[] = [
  {
    id: 'contact',
    parts: [
      { kind: 'any-of', item: 'kin_across', variables: [1, 2, 3, 4].map((code) => `kin_across_${code}`) },
      upward('contact_freq', 6),
      // The first code is the most recent trip.
      downward('last_trip', 5),
    ],
  },
  { id: 'barrier', parts: barrierRows.map((row) => upward(`barriers_${row}`, 3)) },
  {
    id: 'trust',
    parts: [
      upward('trust_groups_nd', 4),
      upward('trust_groups_nc', 4),
      ...comfortRows.map((row) => upward(`comfort_${row}`, 4)),
    ],
  },
];

export const indexDefinition = (id: IndexId): IndexDefinition => {
  const found = indexDefinitions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no index ${id}`);
  return found;
};

export const variablesOfIndex = ({ parts }: IndexDefinition): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'steps' ? [part.variable] : part.variables));
