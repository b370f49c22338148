import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { type Migration, migrateFile } from './migrate.ts';
import { layViews } from './response-views.ts';
import { connect } from './sqlite.ts';

export type { Migration } from './migrate.ts';

/** Migrates a file and lays the views of the program's questionnaires; `backups` takes the copy from before. */
export const prepareFile = (file: string, backups: string): Migration => {
  const migration = migrateFile(file, backups);
  const connection = connect(file, { timeout: 5000 });
  try {
    layViews(connection, catalogue);
  } finally {
    connection.close();
  }
  return migration;
};
