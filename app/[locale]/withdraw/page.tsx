import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { typedBefore } from '#app/typed.ts';
import { withdrawTexts } from '#components/questionnaire/withdraw.texts.ts';
import { WithdrawPage } from '#components/questionnaire/withdraw-page.tsx';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(withdrawTexts.title);

const outcomes = ['yes', 'no', 'later'] as const;

export default async function Withdraw({ params, searchParams }: Props) {
  const query = await queryOf(searchParams);
  const done = outcomes.find((outcome) => outcome === query('done')) ?? null;
  const typed = typedBefore(pageServices(), query('typed')).get('code') ?? '';
  return <WithdrawPage locale={await localeOf(params)} done={done} typed={typed} />;
}
