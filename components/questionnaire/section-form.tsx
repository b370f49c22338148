import type { FormEvent, ReactNode, Ref } from 'react';
import type { Binding } from '#components/items/binding.ts';
import { ItemField } from '#components/items/registry.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SectionView } from '#lib/questionnaire/view.ts';
import { FootBar } from './foot-bar.tsx';
import { SectionFaults } from './section-faults.tsx';

/** The form of a section; buttons outside it (the languages) name it. */
export const sectionFormId = 'section-form';

type Props = Readonly<{
  view: SectionView;
  wave: string;
  locale: Locale;
  binding: Binding;
  /** Seconds left, at this person's pace. */
  seconds: number;
  status: string;
  /** How often going on was refused; 0: not yet. */
  attempt?: number;
  busy?: boolean;
  titleRef?: Ref<HTMLHeadingElement>;
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
  onBack?: () => void;
  /** Notices between the title and the first item. */
  children?: ReactNode;
}>;

/** A section of the questionnaire: a whole form of its own, which works before and without any script. */
export const SectionForm = ({ view, wave, locale, binding, attempt = 0, titleRef, children, ...rest }: Props) => (
  <form id={sectionFormId} className="k-form" method="post" action="/api/forms" noValidate onSubmit={rest.onSubmit}>
    <input type="hidden" name="wave" value={wave} />
    <input type="hidden" name="section" value={view.id} />
    <input type="hidden" name="locale" value={locale} />
    {view.items.map(({ id }) => (
      <input key={id} type="hidden" name="shown" value={id} />
    ))}
    <h1 ref={titleRef} className="k-title" tabIndex={-1}>
      {view.title}
    </h1>
    {children}
    <SectionFaults items={view.items} locale={locale} attempt={attempt} />
    {view.items.map((item) => (
      <ItemField key={item.id} item={item} binding={binding} locale={locale} />
    ))}
    <FootBar
      place={{ position: view.position, of: view.of, seconds: rest.seconds }}
      locale={locale}
      status={rest.status}
      busy={rest.busy ?? false}
      {...(rest.onBack === undefined ? {} : { onBack: rest.onBack })}
    />
  </form>
);
