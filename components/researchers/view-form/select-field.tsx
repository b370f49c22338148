import { underHeadings, type VariableChoice } from './variable-choices.ts';

type Choice = Readonly<{ value: string; label: string }>;
type Frame = Readonly<{
  name: string;
  label: string;
  /** Heard and not seen, where the label is a word of a sentence. */
  hint?: string;
  value: string;
}>;

const Label = ({ name, label, hint }: Omit<Frame, 'value'>) => (
  <label className="shrink-0" htmlFor={`view-${name}`}>
    {label}
    {hint === undefined ? null : <span className="k-hidden"> {hint}</span>}
  </label>
);

const line = 'flex w-full min-w-0 flex-col gap-x-2 gap-y-1 sm:w-auto sm:flex-row sm:items-center';
const list =
  'block min-h-11 w-full min-w-0 rounded-lg border border-quiet bg-paper px-3 py-2 text-base text-ink leading-normal sm:w-auto sm:max-w-sm';

/** One place of the sentence: a word before it and a list of what can stand there. */
export const SelectField = ({ choices, ...frame }: Frame & Readonly<{ choices: readonly Choice[] }>) => (
  <span className={line}>
    <Label {...frame} />
    <select className={list} defaultValue={frame.value} id={`view-${frame.name}`} name={frame.name}>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  </span>
);

type VariableProps = Frame & Readonly<{ choices: readonly VariableChoice[]; before?: Choice }>;

/** A variable, chosen from under headings; `before`: a first choice that is none of them. */
export const VariableField = ({ choices, before, ...frame }: VariableProps) => (
  <span className={line}>
    <Label {...frame} />
    <select className={list} defaultValue={frame.value} id={`view-${frame.name}`} name={frame.name}>
      {before === undefined ? null : <option value={before.value}>{before.label}</option>}
      <Unlisted {...(before !== undefined && { before: before.value })} choices={choices} value={frame.value} />
      {underHeadings(choices).map(({ heading, choices: under }) => (
        <optgroup key={heading} label={heading}>
          {under.map(({ name, label }) => (
            <option key={name} value={name}>
              {label === name ? name : `${label} (${name})`}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </span>
);

/** An address may name what the list does not offer: the form keeps it. */
const Unlisted = ({
  choices,
  value,
  before,
}: Readonly<{ choices: readonly VariableChoice[]; value: string; before?: string }>) =>
  value === before || choices.some(({ name }) => name === value) ? null : <option value={value}>{value}</option>;
