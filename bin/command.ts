/** What a command of the command line is: its options and help are data, its work is a function. */
import type { ParseArgsConfig } from 'node:util';

type OptionConfig = NonNullable<ParseArgsConfig['options']>[string];
export type Option = OptionConfig & Readonly<{ help: string; placeholder?: string }>;

export type Arguments = Readonly<{
  positionals: readonly string[];
  text(name: string): string | undefined;
  isSet(name: string): boolean;
}>;

/** 0 all went well, 1 it failed, 2 it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export type Command = Readonly<{
  summary: string;
  /** What stands after the command's name, such as `FORMAT [--wave W]`. */
  usage: string;
  options: Readonly<Record<string, Option>>;
  run(given: Arguments): Promise<ExitCode>;
}>;

/** The command line was wrong: answered with the sentence and exit code 2. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

/** What was asked cannot be done: answered with the sentence and exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export const waveOption: Option = { type: 'string', placeholder: 'WAVE', help: 'the wave (default: trial)' };
export const jsonOption: Option = { type: 'boolean', help: 'print JSON, for scripts' };

/** A positional argument that must be there. */
export const positional = (given: Arguments, index: number, name: string): string => {
  const value = given.positionals[index];
  if (value === undefined) throw new UsageFault(`${name} is missing`);
  return value;
};

/** An option that must be there. */
export const required = (given: Arguments, name: string): string => {
  const value = given.text(name);
  if (value === undefined || value === '') throw new UsageFault(`--${name} is missing`);
  return value;
};

/** A whole number of an option, at least `least`. */
export const wholeNumber = (given: Arguments, name: string, fallback: number, least = 0): number => {
  const text = given.text(name);
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!(/^\d{1,9}$/.test(text) && value >= least)) throw new UsageFault(`--${name} wants a whole number from ${least}`);
  return value;
};

/** One of a list of words. */
export const oneOf = <Word extends string>(value: string, words: readonly Word[], name: string): Word => {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new UsageFault(`${name} is one of ${words.join(', ')}, not "${value}"`);
  return word;
};
