import { shortName } from '#components/results/districts.texts.ts';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { MarginSource } from '#lib/weights/run-report.ts';
import { marginsTexts } from './margins.texts.ts';

type Props = Readonly<{ locale: Locale; source: MarginSource }>;

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

const link = 'break-all text-accent underline underline-offset-2';

const Table = ({ source: { table, sourceUrl } }: Pick<Props, 'source'>) => {
  const address = sourceUrl ?? table;
  if (!isAddress(address)) return table;
  return (
    <a className={link} href={address} rel="noreferrer">
      {table}
    </a>
  );
};

/** One source with its table, its date and the districts it speaks of. */
export const SourceLine = ({ locale, source }: Props) => (
  <>
    {source.districts.map((district) => shortName(district, locale)).join(', ')}: {source.source},{' '}
    <Table source={source} />,{' '}
    {fill(marginsTexts.asOf[locale], { date: formatDate(source.referenceDate, locale, 'UTC') })}
  </>
);
