import { Fieldset } from '#components/ui/fieldset.tsx';
import { dictionaryChoiceTexts } from './dictionary-choice.texts.ts';
import { EntrySearch } from './entry-search.tsx';
import { faultText } from './fault-text.ts';
import { type ItemProps, itemElement } from './item-props.ts';
import { OptionRow } from './option-row.tsx';

type Props = ItemProps<'dictionary-choice'>;

/**
 * One entry of a long list, looked for by its name. Where there is no script it is the browser's own list; the
 * codes beside it ("not in the list", missing) are then entries of the same list, for a form has one value a name.
 */
export const DictionaryChoiceItem = (props: Props) => {
  const { item, binding, locale } = props;
  return (
    <div className="k-item">
      <Fieldset id={itemElement(item.id)} legend={item.text} help={item.help} fault={faultText(item.fault, locale)}>
        {binding.live ? <LiveSearch {...props} /> : <PlainList {...props} />}
      </Fieldset>
    </div>
  );
};

const LiveSearch = ({ item, binding, locale }: Props) => {
  const group = item.groups.length === 1 ? item.groups[0] : undefined;
  const chosen = binding.values(item.id)[0] ?? '';
  const isOffered =
    chosen === '' ||
    [...item.options, ...item.missing].some(({ code }) => String(code) === chosen) ||
    group?.entries.some(({ parent }) => String(parent) === chosen);
  if (group === undefined) return <p className="k-quiet">{dictionaryChoiceTexts.filterFirst[locale]}</p>;
  return (
    <>
      <EntrySearch
        key={group.code}
        label={item.text}
        entries={group.entries}
        fold={item.fold}
        chosen={chosen}
        isStale={!isOffered}
        locale={locale}
        onChoose={(code) => binding.set(item.id, code === null ? [] : [String(code)])}
      />
      <div className="k-options">
        {[...item.options, ...item.missing].map((option) => (
          <OptionRow key={option.code} type="radio" name={item.id} option={option} binding={binding} quiet />
        ))}
      </div>
    </>
  );
};

const PlainList = ({ item, binding, locale }: Props) => (
  <select
    id={`${itemElement(item.id)}-field`}
    className="k-field"
    aria-label={item.text}
    defaultValue={binding.values(item.id)[0] ?? ''}
    {...binding.input(item.id)}
  >
    <option value="">{dictionaryChoiceTexts.none[locale]}</option>
    {item.groups.map((group) => (
      <optgroup key={group.code} label={group.label}>
        {group.entries.map((entry) => (
          <option key={entry.name + entry.parent} value={entry.parent}>
            {entry.name} — {entry.parentName}
          </option>
        ))}
      </optgroup>
    ))}
    {[...item.options, ...item.missing].map((option) => (
      <option key={option.code} value={option.code}>
        {option.label}
      </option>
    ))}
  </select>
);
