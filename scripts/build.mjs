// Builds out/ when the sources are no longer those of the last build.

import { buildState, forgetBuild, stampBuild } from './build-state.mjs';
import { explainFailure, lastLines } from './explain-failure.mjs';
import { runNpm } from './run-npm.mjs';
import { StopError } from './stop-error.mjs';

/**
 * @param {{ folder: string, say: (line: string) => void }} options
 * @returns {Promise<'nothing to do' | 'built'>}
 * @throws {StopError}
 */
export async function ensureBuild({ folder, say }) {
  const { fresh, sources } = buildState(folder);
  if (fresh) {
    say('the build is up to date');
    return 'nothing to do';
  }
  say('building, because the sources are newer …');
  forgetBuild(folder);
  const { code, output } = await runNpm(['run', '--silent', 'build'], { cwd: folder });
  if (code !== 0) {
    const explained = explainFailure(output);
    // A compiler quotes source code, in which any of the other patterns may stand.
    const trustworthy = explained?.cause === 'disk-full' || explained?.cause === 'no-permission';
    throw new StopError(
      trustworthy ? explained.sentence : 'the build failed; what it said is below.',
      lastLines(output, 40),
    );
  }
  stampBuild(folder, sources);
  return 'built';
}
