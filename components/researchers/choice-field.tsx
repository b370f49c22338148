import { describedBy } from '#components/ui/fieldset.tsx';
import { control } from './styles.ts';

type Props = Readonly<{
  label: string;
  name: string;
  /** What is chosen at first. */
  value: string | undefined;
  choices: readonly Readonly<{ value: string; label: string }>[];
  help?: string;
  fault?: string | undefined;
  required?: boolean;
}>;

/** A labelled list to choose from, with its help and its fault tied to it. */
export const ChoiceField = ({ label, name, value, choices, help, fault, required }: Props) => (
  <div className="space-y-1">
    <label className="block font-semibold" htmlFor={name}>
      {label}
    </label>
    {help && (
      <p className="text-base text-quiet" id={`${name}-help`}>
        {help}
      </p>
    )}
    <select
      aria-describedby={describedBy(name, help, fault)}
      aria-invalid={fault === undefined ? undefined : true}
      className={control}
      defaultValue={value}
      id={name}
      name={name}
      required={required}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
    {fault && (
      <p className="font-semibold text-base text-fault" id={`${name}-fault`}>
        {fault}
      </p>
    )}
  </div>
);
