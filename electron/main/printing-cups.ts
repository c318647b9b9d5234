import { spawn } from 'node:child_process';
import type { Printers, PrintReply } from '../core/ports.ts';

interface Run {
  /** Null when the command was killed for taking too long: nobody knows what it had done by then. */
  code: number | null;
  output: string;
}
const neverRan = -1;

const timeLimit = 20_000;

/**
 * Printing by CUPS' own commands, on Linux and macOS. The PDF goes through a pipe, so that we leave no file behind;
 * CUPS itself keeps printed jobs for a day unless its `PreserveJobFiles` says otherwise. A stopped queue would take the job and keep it, so it is asked first: otherwise the label would come twice,
 * once from our next attempt and once when the queue is started again.
 */
export function createCupsPrinters(): Printers {
  return {
    async list() {
      const { output } = await run('lpstat', ['-e']);
      return output
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((name) => ({ name, description: '' }));
    },

    async print({ printer, pdf, title, width, height }): Promise<PrintReply> {
      const state = await run('lpstat', ['-p', printer]);
      if (state.code !== 0 || /\bdisabled\b/.test(state.output))
        return { accepted: false, said: state.output };
      const media = `media=Custom.${width}x${height}mm`;
      const { code, output } = await run('lp', ['-d', printer, '-t', title, '-o', media, '-'], pdf);
      return { accepted: code === 0, said: output, unsure: code === null };
    },
  };
}

/** Runs a command, feeds it `input`, and gives all it said. A command that is missing or hangs is an answer too. */
function run(command: string, args: string[], input?: Uint8Array): Promise<Run> {
  return new Promise((resolve) => {
    // English words whatever the desktop speaks: `disabled` is looked for in them.
    const child = spawn(command, args, { env: { ...process.env, LC_ALL: 'C' }, timeout: timeLimit });
    let output = '';
    const collect = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: neverRan, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code, output: output.trim().slice(0, 500) }));
    child.stdin.on('error', () => {}); // the command ended before it read everything; its exit code says why
    child.stdin.end(input);
  });
}
