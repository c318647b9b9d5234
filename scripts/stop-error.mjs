// An expected end: one sentence for the person at the keyboard, and below it what the tool that failed said.
// Anything else that is thrown is a bug and shows its stack.

import { explainFailure } from './explain-failure.mjs';

export class StopError extends Error {
  /**
   * @param {string} message a whole sentence that says what is wrong and the way on
   * @param {string} [detail] the last words of the tool that failed
   */
  constructor(message, detail = '') {
    super(message);
    this.name = 'StopError';
    this.detail = detail;
  }
}

/**
 * Runs a script to its end and turns what it throws into words and an exit code.
 * @param {string} name the script's name, shown before each sentence
 * @param {() => Promise<number | void>} main its result is the exit code
 * @returns {Promise<void>}
 */
export async function runScript(name, main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    const stop = asStopError(error);
    if (stop === undefined) {
      console.error(error);
      return;
    }
    console.error(`${name}: ${stop.message}`);
    if (stop.detail !== '') console.error(indent(stop.detail));
  }
}

/**
 * Our own writes meet a full disk or a folder of somebody else's as often as npm's do.
 * @param {unknown} error
 * @returns {StopError | undefined}
 */
function asStopError(error) {
  if (error instanceof StopError) return error;
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const explained = explainFailure(error.message);
  return explained === undefined ? undefined : new StopError(explained.sentence, error.message);
}

/**
 * @param {string} text
 * @returns {string}
 */
function indent(text) {
  return text.replace(/^/gm, '    ');
}
