import type { Entry } from '#lib/items/dictionary-choice/search.ts';

type Props = Readonly<{
  id: string;
  label: string;
  entries: readonly Entry[];
  active: number;
  chosen: string;
  onChoose: (entry: Entry) => void;
}>;

/** The entries found, each with its parent beside it; the keys are handled by the field above. */
export const EntryList = ({ id, label, entries, active, chosen, onChoose }: Props) => (
  <div id={id} className="k-list" role="listbox" aria-label={label} hidden={entries.length === 0}>
    {entries.map((entry, index) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and hears the keys
      <div
        key={`${entry.name} ${entry.parent}`}
        id={`${id}-${index}`}
        className={index === active ? 'k-entry k-entry-active' : 'k-entry'}
        role="option"
        tabIndex={-1}
        aria-selected={String(entry.parent) === chosen}
        onClick={() => onChoose(entry)}
      >
        <span>{entry.name}</span>
        <span className="k-entry-parent">{entry.parentName}</span>
      </div>
    ))}
  </div>
);
