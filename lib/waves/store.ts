import type { Wave, WaveSettings } from './wave.ts';

export type WaveStore = Readonly<{
  list(): Promise<readonly Wave[]>;
  find(id: string): Promise<Wave | undefined>;
  /** False when a wave of this id is there. */
  create(wave: Wave): Promise<boolean>;
  /** False unless the wave is planned. */
  change(id: string, settings: WaveSettings): Promise<boolean>;
  /** False unless the wave is planned and its settings are still those that the hash was made of. */
  open(wave: Wave, hash: string, openedOn: string): Promise<boolean>;
  /** False unless the wave is open. */
  close(id: string, closedOn: string): Promise<boolean>;
}>;

/** The questionnaires that the store knows, each version with its hash. */
export type QuestionnaireStore = Readonly<{
  /** Registers a version; answers the hash it was first registered with and whether it has been in the field. */
  register(
    id: string,
    version: number,
    hash: string,
    definition: string,
  ): Promise<Readonly<{ hash: string; fielded: boolean }>>;
}>;
