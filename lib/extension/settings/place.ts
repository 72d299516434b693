/** Where the settings are in storage. Apart from the store, so that the scout need not carry what reads and checks them. */
export const SETTINGS_KEY = 'settings';
