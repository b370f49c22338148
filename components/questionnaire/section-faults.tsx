import { faultText } from '#components/items/fault-text.ts';
import { itemElement } from '#components/items/item-props.ts';
import { FaultSummary } from '#components/ui/fault-summary.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FaultView, ItemView } from '#lib/questionnaire/item-view.ts';
import { surveyTexts } from './survey.texts.ts';

type Fault = Readonly<{ target: string; name: string; text: string }>;

const longestName = 60;
const shortened = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

const faultsOf = (item: ItemView, locale: Locale): readonly Fault[] => {
  const bounds = item.type === 'number' ? item : undefined;
  const named = (target: string, name: string, fault: FaultView | null): readonly Fault[] => {
    const words = faultText(fault, locale, bounds);
    return words === null ? [] : [{ target, name: shortened(name), text: words }];
  };
  const rows =
    item.type === 'grid'
      ? item.rows.flatMap((row) => named(itemElement(row.name), row.label ?? row.stem, row.fault))
      : [];
  const options = 'options' in item ? item.options : [];
  const others = options.flatMap(({ label, other }) => (other === null ? [] : named(other.id, label, other.fault)));
  return [...named(itemElement(item.id), item.text, item.fault), ...rows, ...others];
};

/** What is wrong in a section, all of it, with links to the items. */
export const SectionFaults = ({
  items,
  locale,
  attempt,
}: Readonly<{ items: readonly ItemView[]; locale: Locale; attempt: number }>) => {
  const faults = items.flatMap((item) => faultsOf(item, locale));
  return faults.length === 0 ? null : (
    <FaultSummary title={surveyTexts.faults[locale]} faults={faults} attempt={attempt} />
  );
};
