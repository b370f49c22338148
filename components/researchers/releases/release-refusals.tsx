import { MissingPoints } from '#components/researchers/notes/missing-points.tsx';
import { Notice } from '#components/researchers/notice.tsx';
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { plural } from '#lib/i18n/plural.ts';
import type { BannerColumn } from '#lib/releases/banner.ts';
import type { ReleaseRefusal } from '#lib/releases/release-refusal.ts';
import { missingResponses, newReleaseTexts } from './new-release.texts.ts';
import { refusalTexts, toMethods } from './release-refusal.texts.ts';

type Props = Readonly<{
  locale: Locale;
  wave: string;
  refusals: readonly ReleaseRefusal[];
  columns: readonly BannerColumn[];
}>;

/** Everything that stands against publishing, each with what is missing. */
export const ReleaseRefusals = ({ locale, wave, refusals, columns }: Props) =>
  refusals.length === 0 ? null : (
    <Notice kind="fault">
      <h3 className="font-bold">{newReleaseTexts.refused[locale]}</h3>
      <ul className="space-y-3">
        {refusals.map((refusal) => (
          <li key={refusal.reason}>
            <p>{refusalTexts[refusal.reason][locale]}</p>
            <Details columns={columns} locale={locale} refusal={refusal} wave={wave} />
          </li>
        ))}
      </ul>
    </Notice>
  );

const Details = ({
  locale,
  wave,
  refusal,
  columns,
}: Omit<Props, 'refusals'> & Readonly<{ refusal: ReleaseRefusal }>) => {
  if (refusal.reason === 'METHODOLOGY_INCOMPLETE') {
    return (
      <>
        <MissingPoints locale={locale} missing={refusal.points} />
        <a className="k-link" href={`/${locale}/researchers/waves/${wave}/methods`}>
          {toMethods[locale]}
        </a>
      </>
    );
  }
  if (refusal.reason !== 'TOO_FEW_NEW') return null;
  return (
    <ul className="list-disc pl-6">
      {refusal.groups.map(({ column, missing }) => (
        <li key={column}>
          {nameOf(column, columns, locale)}: {plural(locale, missing, missingResponses)}
        </li>
      ))}
    </ul>
  );
};

const nameOf = (id: string, columns: readonly BannerColumn[], locale: Locale): string => {
  const found = columns.find((column) => column.id === id);
  const district = shortName(Number(id.split('/')[0]), locale);
  return found === undefined || found.by === 'district' ? district : `${district}, ${found.label[locale]}`;
};
