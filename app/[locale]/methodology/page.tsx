import { localeOf } from '#app/[locale]/locale-of.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { methodologyTexts } from '#components/results/methodology.texts.ts';
import { MethodologyPage } from '#components/results/methodology-page.tsx';
import { currentWave } from '#lib/waves/current-wave.ts';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export const generateMetadata = titled(methodologyTexts.title);

/** Who asks whom, how, and what the results cannot claim. */
export default async function Methodology({ params }: Props) {
  const locale = await localeOf(params);
  const wave = currentWave(await pageServices().waves.list());
  return <MethodologyPage locale={locale} wave={wave} />;
}
