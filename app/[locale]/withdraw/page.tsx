import { localeOf } from '#app/[locale]/locale-of.ts';
import { asked, type Query } from '#app/[locale]/survey/open-wave.ts';
import { WithdrawPage } from '#components/questionnaire/withdraw-page.tsx';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: Promise<Query> }>;

const outcomes = ['yes', 'no', 'later'] as const;

export default async function Withdraw({ params, searchParams }: Props) {
  const done = asked(await searchParams, 'done');
  return <WithdrawPage locale={await localeOf(params)} done={outcomes.find((outcome) => outcome === done) ?? null} />;
}
