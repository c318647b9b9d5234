import { describe, expect, it } from 'vitest';
import { explainFailure, lastLines } from '../../scripts/explain-failure.mjs';
import { requireFreeSpace } from '../../scripts/free-space.mjs';
import { checkPlatform } from '../../scripts/platform-check.mjs';
import { temporaryFolder } from './temporary-folder.ts';

describe('what a failed tool said, in words', () => {
  // As npm 11, apt 2.6, tar and install.js of electron 45 print them.
  it.each([
    ['offline', 'npm error code ENOTFOUND\nnpm error network request to https://example.org/zod failed'],
    ['offline', 'npm error code ECONNREFUSED\nnpm error errno ECONNREFUSED'],
    ['offline', 'npm error errno EAI_AGAIN'],
    ['offline', 'TypeError: fetch failed'],
    ['offline', "Err:1 http://example.org bookworm InRelease\n  Temporary failure resolving 'example.org'"],
    ['disk-full', 'npm error nospc ENOSPC: no space left on device, write'],
    ['disk-full', "E: You don't have enough free space in /var/cache/apt/archives/."],
    ['disk-full', 'npm error code ENOSPC\nnpm error network ECONNRESET'],
    ['no-permission', "npm error Error: EACCES: permission denied, mkdir '/srv/porchlight/node_modules'"],
    ['no-permission', 'npm error code EROFS\nnpm error EROFS: read-only file system'],
    ['no-permission', 'npm error code EPERM'],
    [
      'lock-file',
      'npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your …',
    ],
    ['certificate', 'npm error code SELF_SIGNED_CERT_IN_CHAIN'],
    ['refused', 'npm error code E401'],
    ['not-found', 'npm error code ETARGET\nnpm error notarget No matching version found for zod@99.0.0.'],
    ['damaged', 'npm error code EINTEGRITY'],
  ])('%s: %s', (cause, output) => {
    const explained = explainFailure(output);
    expect(explained?.cause).toBe(cause);
    expect(explained?.sentence).toMatch(/then run the same command again\.$/);
  });

  it('claims nothing about what it does not know', () => {
    expect(explainFailure('SyntaxError: Unexpected token } in file NOTFOUND.ts')).toBeUndefined();
  });

  it('keeps the last words, without empty lines and stacks', () => {
    const said =
      'one\n\nnpm error two\nnpm error\nnpm error     at parse (file.js:1:1)\n    at read (file.js:2:2)\nthree\n';
    expect(lastLines(said, 2)).toBe('npm error two\nthree');
  });
});

describe('before anything is installed', () => {
  it('a disk without room is told in words, and how much is there', () => {
    const folder = temporaryFolder();
    expect(() => requireFreeSpace(folder, 0)).not.toThrow();
    expect(() => requireFreeSpace(`${folder}/not/there/yet`, 1e9)).toThrow(/disk is full/);
  });

  it.each([
    ['freebsd', 'x64', 'v22.0.0', /freebsd x64/],
    ['linux', 'ia32', 'v22.0.0', /linux ia32/],
    ['linux', 'x64', 'v18.20.0', /Node v18\.20\.0 is too old/],
  ])('%s %s with Node %s is refused', (platform, arch, nodeVersion, sentence) => {
    expect(() => checkPlatform({ platform, arch, nodeVersion })).toThrow(sentence);
  });

  it.each([
    ['linux', 'x64', 'v20.0.0'],
    ['darwin', 'arm64', 'v24.1.0'],
    ['win32', 'x64', 'v100.0.0'],
  ])('%s %s with Node %s is welcome', (platform, arch, nodeVersion) => {
    expect(() => checkPlatform({ platform, arch, nodeVersion })).not.toThrow();
  });
});
