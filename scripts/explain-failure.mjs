// What npm, apt and Node print when they can't go on, turned into one sentence with a way on. The first
// pattern that fits wins: a full disk also shows as a broken download, so the disk stands before the network.

/** @typedef {'disk-full' | 'no-permission' | 'lock-file' | 'certificate' | 'refused' | 'not-found' | 'damaged' | 'offline'} FailureCause */
/** @typedef {{ cause: FailureCause, sentence: string }} ExplainedFailure */

const AGAIN = 'then run the same command again';

/** @type {Array<{ cause: FailureCause, pattern: RegExp, sentence: string }>} */
const FAILURES = [
  {
    cause: 'disk-full',
    pattern: /\b(ENOSPC|EDQUOT)\b|no space left on device|enough free space/i,
    sentence: `the disk is full; make room (Porchlight needs about 2 GB while it sets itself up), ${AGAIN}.`,
  },
  {
    cause: 'no-permission',
    pattern: /\b(EACCES|EPERM|EROFS)\b|permission denied|read-only file system/i,
    sentence: `no permission to write; the project's folder and npm's cache must belong to you and be writable. Put that right, ${AGAIN}.`,
  },
  {
    cause: 'lock-file',
    pattern: /npm ci.{0,40}can only install packages (when your|with an existing)|code EUSAGE/is,
    sentence: `package-lock.json and package.json don't fit together; run "npm install", commit both files, ${AGAIN}.`,
  },
  {
    cause: 'certificate',
    pattern:
      /SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)|CERT_(HAS_EXPIRED|NOT_YET_VALID)/,
    sentence: `the network answers with a certificate this machine doesn't trust, as school filters do; point NODE_EXTRA_CA_CERTS at the filter's certificate (and check this machine's clock), ${AGAIN}.`,
  },
  {
    cause: 'refused',
    pattern: /\b(E401|E403|E407)\b|code ENEEDAUTH|407 Proxy Authentication/,
    sentence: `the package registry or the proxy refused the request; check npm's registry, proxy and sign-in settings ("npm config list"), ${AGAIN}.`,
  },
  {
    cause: 'not-found',
    pattern: /\b(E404|ETARGET)\b/,
    sentence: `the package registry in use doesn't have a package that Porchlight pins; check npm's registry setting ("npm config list"), ${AGAIN}.`,
  },
  {
    cause: 'damaged',
    pattern: /\b(EINTEGRITY|TAR_BAD_ARCHIVE)\b/,
    sentence: `a downloaded package is not what package-lock.json expects; run "npm cache verify", ${AGAIN}.`,
  },
  {
    cause: 'offline',
    pattern:
      /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|ENOTCACHED|UND_ERR_[A-Z_]*TIMEOUT)\b|fetch failed|Temporary failure resolving|Could not (resolve|connect to)/i,
    sentence: `this machine seems to be offline, and the first set-up needs the network; connect it (or set npm's proxy), ${AGAIN}.`,
  },
];

/**
 * @param {string} output what the tool printed
 * @returns {ExplainedFailure | undefined} undefined when nothing known is in it
 */
export function explainFailure(output) {
  const known = FAILURES.find(({ pattern }) => pattern.test(output));
  return known === undefined ? undefined : { cause: known.cause, sentence: known.sentence };
}

/**
 * The end of a tool's output without its empty lines and stacks: enough to judge by, short enough to read.
 * @param {string} output
 * @param {number} [lines]
 * @returns {string}
 */
export function lastLines(output, lines = 15) {
  const said = output.split(/\r?\n/).filter((line) => !/^(npm error)?\s*(at .*)?$/.test(line));
  return said.slice(-lines).join('\n');
}
