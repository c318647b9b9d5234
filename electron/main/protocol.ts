import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { protocol } from 'electron';

/** Our pages have an origin of their own: `file://` would let them read the disk. */
export const origin = 'app://porchlight';

// Nothing comes from anywhere but the origin, and nothing goes anywhere.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is that of one rule which react-aria adds itself: touch-action for what can be pressed.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "font-src 'self'",
  // Pictures come from the records as data.
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must be called before the app is ready. */
export function registerScheme(): void {
  // With the code cache, scripts are compiled once and not at each start.
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/**
 * Serves the built pages, and nothing outside their folder. There is no Cross-Origin-Opener-Policy: no page can open
 * another (permissions.ts), and the header would cost each window a second process when it starts.
 */
export function serveScheme(pages: string): void {
  protocol.handle('app', async (request) => {
    const file = fileFor(request, pages);
    if (file === null) return new Response(null, { status: 404 });
    const body = await readFile(file).catch(() => null);
    if (body === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'no-store',
      },
    });
  });
}

/** The file that a URL names, or null when there can be none. Measured against the page folder, after decoding. */
function fileFor(request: Request, pages: string): string | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.host !== new URL(origin).host) return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null; // a malformed escape names nothing
  }
  if (path.includes('\0') || !(extname(path) in contentTypes)) return null;
  const file = resolve(join(pages, path));
  return file.startsWith(resolve(pages) + sep) ? file : null;
}
