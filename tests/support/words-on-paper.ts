import { execFileSync } from 'node:child_process';

/**
 * The words of a printed page, read off its picture as a person would: print drivers turn letters into drawings.
 *
 * @param pdf full path of a page that came out of a queue
 */
export function wordsOnPaper(pdf: string): string {
  const picture = pdf.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-r', '300', '-gray', '-png', '-singlefile', pdf, picture], { stdio: 'pipe' });
  return execFileSync('tesseract', [`${picture}.png`, '-', '--psm', '11', '-l', 'eng'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
