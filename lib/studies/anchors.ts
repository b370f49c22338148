/**
 * Published figures that stand beside ours: the share, where it is from, and which of our answers say the same. Wording
 * and mode differ, so a distance below ten points says nothing. What the publication does not say is "not found".
 */
import type { Text } from '#lib/i18n/text.ts';
import type { AnchorSourceId } from './anchor-sources.ts';

export type Anchor = Readonly<{
  id: string;
  source: AnchorSourceId;
  /** What was said by those counted. */
  says: Text;
  /** What was published, a proportion. */
  share: number;
  /** Ours: the share with one of the codes; the mean of the shares where there are several variables. */
  variables: readonly string[];
  codes: readonly number[];
  /** The only district that it is about; absent: both. */
  district?: number;
}>;

/** Points within which a distance from an anchor says nothing. */
export const anchorCaution = 0.1;

const everBeen = {
  says: {
    ru: 'бывали в соседней стране',
    kk: 'көрші елде болған',
    en: 'have been to the neighbouring country',
  },
  variables: ['last_trip'],
  codes: [1, 2, 3, 4],
};

const hasHeard = {
  says: {
    ru: 'слышали о совместных проектах',
    kk: 'бірлескен жобалар туралы естіген',
    en: 'have heard of joint projects',
  },
  variables: ['coop_aware'],
  codes: [2, 3],
};

const comfortable = (row: string, says: Text) => ({ says, variables: [`comfort_${row}`], codes: [3, 4] });

const positive = {
  says: {
    ru: 'положительно относятся к участию своей страны в ЕАЭС',
    kk: 'өз елінің ЕАЭО-ға қатысуына оң қарайды',
    en: 'are positive about their country taking part in the EAEU',
  },
  variables: ['eaeu_attitude'],
  codes: [4, 5],
};

export const anchors: readonly Anchor[] = [
  { id: 'been-2015', source: 'eb-422', share: 0.53, ...everBeen },
  { id: 'been-2020', source: 'cbc-2020', share: 0.56, ...everBeen },
  {
    id: 'leisure-2020',
    source: 'cbc-2020',
    says: { ru: 'ездили отдыхать', kk: 'демалуға барған', en: 'went there for leisure' },
    share: 0.58,
    variables: ['trip_purpose_7'],
    codes: [1],
  },
  {
    id: 'shopping-2020',
    source: 'cbc-2020',
    says: { ru: 'ездили за покупками', kk: 'сауда жасауға барған', en: 'went there to shop' },
    share: 0.34,
    variables: ['trip_purpose_4'],
    codes: [1],
  },
  { id: 'heard-2015', source: 'eb-422', share: 0.31, ...hasHeard },
  { id: 'heard-2020', source: 'cbc-2020', share: 0.24, ...hasHeard },
  {
    id: 'comfort-2015',
    source: 'eb-422',
    says: {
      ru: 'им было бы комфортно с гражданином соседней страны (среднее по четырём ролям)',
      kk: 'көрші ел азаматымен өзін жайлы сезінер еді (төрт рөлдің орташасы)',
      en: 'would be comfortable with a citizen of the neighbouring country (mean of four roles)',
    },
    share: 0.82,
    variables: ['comfort_neighbour', 'comfort_colleague', 'comfort_family', 'comfort_boss'],
    codes: [3, 4],
  },
  {
    id: 'neighbour-2020',
    source: 'cbc-2020',
    share: 0.91,
    ...comfortable('neighbour', {
      ru: 'комфортно, если сосед',
      kk: 'көршісі болса, жайлы',
      en: 'comfortable with one as a neighbour',
    }),
  },
  {
    id: 'colleague-2020',
    source: 'cbc-2020',
    share: 0.89,
    ...comfortable('colleague', {
      ru: 'комфортно, если коллега',
      kk: 'әріптесі болса, жайлы',
      en: 'comfortable with one as a colleague',
    }),
  },
  {
    id: 'family-2020',
    source: 'cbc-2020',
    share: 0.88,
    ...comfortable('family', {
      ru: 'комфортно, если член семьи',
      kk: 'отбасы мүшесі болса, жайлы',
      en: 'comfortable with one in the family',
    }),
  },
  {
    id: 'boss-2020',
    source: 'cbc-2020',
    share: 0.82,
    ...comfortable('boss', {
      ru: 'комфортно, если начальник',
      kk: 'басшысы болса, жайлы',
      en: 'comfortable with one as a manager',
    }),
  },
  {
    id: 'opportunity-2020',
    source: 'cbc-2020',
    says: {
      ru: 'жизнь у границы — скорее возможность',
      kk: 'шекара маңында тұру – көбінесе мүмкіндік',
      en: 'living near the border is more of an opportunity',
    },
    share: 0.38,
    variables: ['border_effect'],
    codes: [1],
  },
  {
    id: 'obstacle-2020',
    source: 'cbc-2020',
    says: {
      ru: 'жизнь у границы — скорее трудность',
      kk: 'шекара маңында тұру – көбінесе қиындық',
      en: 'living near the border is more of a difficulty',
    },
    share: 0.03,
    variables: ['border_effect'],
    codes: [2],
  },
  { id: 'eaeu-russia-2014', source: 'edb-2014', share: 0.79, district: 1, ...positive },
  { id: 'eaeu-kazakhstan-2014', source: 'edb-2014', share: 0.84, district: 2, ...positive },
];
