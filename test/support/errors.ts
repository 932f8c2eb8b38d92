// Calls something that must fail and returns its error, so that a table can say code and words of the message.

import { YaqutError } from '../../src/errors';

/** The YaqutError that `run` throws; anything else, or nothing, is itself an error. */
export function yaqutError(run: () => unknown): YaqutError {
  try {
    run();
  } catch (error) {
    if (error instanceof YaqutError) return error;
    throw new Error(`expected a YaqutError, got ${String(error)}`);
  }
  throw new Error('expected a YaqutError, got no error');
}
