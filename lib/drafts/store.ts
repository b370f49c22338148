import type { DraftMessage } from '#lib/responses/submission.ts';

/** Progress as stored: the secret itself is known to the phone only. */
export type StoredDraft = Readonly<{ keyHash: string; updatedOn: string; message: DraftMessage }>;

export type DraftStore = Readonly<{
  /** False when a newer revision is there already, or the response of the same withdrawal code. */
  put(keyHash: string, message: DraftMessage, updatedOn: string): Promise<boolean>;
  find(keyHash: string): Promise<StoredDraft | undefined>;
  findByResume(resumeHash: string): Promise<StoredDraft | undefined>;
  remove(keyHash: string): Promise<void>;
  /** Drafts of a wave, for the settlement at its end. */
  ofWave(wave: string): Promise<readonly StoredDraft[]>;
  /** Somebody ended before the survey began: only a daily count is raised. */
  countEnding(wave: string, ending: string, day: string): Promise<void>;
  /**
   * What remains of drafts that were too short to become partial responses. The drafts of `gone` leave in the same
   * write, so that a settlement that is cut short counts nobody twice.
   */
  countBreakOffs(wave: string, bySection: Readonly<Record<string, number>>, gone?: readonly string[]): Promise<void>;
}>;
