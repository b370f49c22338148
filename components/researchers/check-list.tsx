import { type Locale, localeNames } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { OpeningFault } from '#lib/waves/opening.ts';
import { checkListTexts as texts } from './check-list.texts.ts';

type Props = Readonly<{ locale: Locale; faults: readonly OpeningFault[] }>;
type Check = Readonly<{ name: 'organisation' | 'contact' | 'questionnaire'; missing: readonly string[] }>;

const checksOf = (faults: readonly OpeningFault[]): readonly Check[] => {
  const languagesOf = (field: 'organisation' | 'contact') =>
    faults.flatMap((fault) => (fault.field === field && 'locale' in fault ? [localeNames[fault.locale]] : []));
  const others = faults.flatMap((fault) => ('locale' in fault ? [] : ['value' in fault ? fault.value : fault.field]));
  return [
    { name: 'organisation', missing: languagesOf('organisation') },
    { name: 'contact', missing: languagesOf('contact') },
    { name: 'questionnaire', missing: others },
  ];
};

const Mark = ({ isDone }: Readonly<{ isDone: boolean }>) => (
  <svg
    aria-hidden="true"
    className={`mt-1 size-5 shrink-0 ${isDone ? 'text-accent' : 'text-fault'}`}
    viewBox="0 0 20 20"
  >
    <path
      d={isDone ? 'M3 10.5 8 15.5 17 5' : 'M5 5 15 15M15 5 5 15'}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeWidth="2.5"
    />
  </svg>
);

/** What a wave needs before it may open, each line with its state in words. */
export const CheckList = ({ locale, faults }: Props) => (
  <ul className="space-y-2">
    {checksOf(faults).map(({ name, missing }) => (
      <li className="flex gap-3" key={name}>
        <Mark isDone={missing.length === 0} />
        <span>
          {texts[name][locale]}
          {' – '}
          <strong className={missing.length === 0 ? '' : 'text-fault'}>
            {missing.length === 0 ? texts.done[locale] : fill(texts.missing[locale], { what: missing.join(', ') })}
          </strong>
        </span>
      </li>
    ))}
  </ul>
);
