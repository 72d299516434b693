/** Bad input to a command: its message is one line that names what and where, and the command ends with exit code 1. */
export class InputError extends Error {
  override name = 'InputError';
}
