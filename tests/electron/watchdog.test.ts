import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../support/answers.ts';
import type { Stage } from '../support/porchlight-app.ts';
import { setStage } from '../support/porchlight-app.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

test('systemd is told again and again that Porchlight is alive', async () => {
  const socket = join(stage.outFolder, 'notify');
  const heard = join(stage.outFolder, 'heard');
  const said = () => (existsSync(heard) ? readFileSync(heard, 'utf8').split('WATCHDOG=1').length - 1 : 0);
  // systemd's own program makes the socket and hands it, at the first word, to a program that writes all down.
  const listen = ['--datagram', `--listen=${socket}`, 'sh', '-c', `exec cat <&3 >'${heard}'`];
  const systemd = spawn('systemd-socket-activate', listen, { stdio: 'ignore' });
  await expect.poll(() => existsSync(socket)).toBe(true);
  chmodSync(socket, 0o777);

  const answersFile = stage.writeFile('answers.json', JSON.stringify(answers));
  const { program, args, env } = stage.command(['--provision', answersFile]);
  const porchlight = spawn(program, args, {
    env: { ...env, NOTIFY_SOCKET: socket, WATCHDOG_USEC: '2000000' },
    stdio: 'ignore',
  });
  try {
    await expect.poll(said, { timeout: 20_000 }).toBeGreaterThan(3);
  } finally {
    const ended = [once(porchlight, 'exit'), once(systemd, 'exit')];
    porchlight.kill('SIGKILL');
    systemd.kill();
    await Promise.all(ended);
  }
});
