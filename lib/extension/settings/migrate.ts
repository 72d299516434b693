/** Settings as they are stored: a version, and what was chosen. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** What a version changed, from the version before. Never edited once released: old settings go through it step by step. */
const MIGRATIONS: Readonly<Record<number, (stored: StoredSettings) => StoredSettings>> = {
  // Version 1 stored every setting, chosen or not. From 2 on what is there was chosen.
  2: ({ offSites, mutedTopics }) => ({ ...unlessEmpty({ offSites }), ...unlessEmpty({ mutedTopics }) }),
};

export const SETTINGS_VERSION = 2;

/** The version a record says it is of; null where it says none. */
export function versionOf(stored: StoredSettings): number | null {
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

/** Brings stored settings to this version. Those of a newer version stay as they are. */
export function migrateSettings(stored: StoredSettings): StoredSettings {
  const from = versionOf(stored) ?? SETTINGS_VERSION;
  let migrated = stored;
  for (let version = from + 1; version <= SETTINGS_VERSION; version += 1) {
    migrated = { ...MIGRATIONS[version]?.(migrated), version };
  }
  return migrated;
}

function unlessEmpty(field: StoredSettings): StoredSettings {
  return Object.values(field).some((value) => Array.isArray(value) && value.length > 0) ? field : {};
}
