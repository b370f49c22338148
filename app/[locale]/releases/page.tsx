import { localeOf } from '#app/[locale]/locale-of.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { releaseTexts } from '#components/results/release/release.texts.ts';
import { ReleasesPage } from '#components/results/release/releases-page.tsx';
import '../results/results.css';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export const generateMetadata = titled(releaseTexts.releases);

/** Every release, the newest first. */
export default async function Releases({ params }: Props) {
  const locale = await localeOf(params);
  return <ReleasesPage releases={await pageServices().releases.list()} locale={locale} />;
}
