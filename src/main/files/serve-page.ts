import { readFileSync } from 'node:fs'
import { extname, resolve, sep } from 'node:path'

/** The page's own origin. Nothing else may be loaded, and nobody else may ask. */
export const pageOrigin = 'app://so-thi-dua'

/** Inline styles are Mantine's; everything else that runs or shows comes from the app itself. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Answers `app://so-thi-dua/…` with files of one folder and of nothing beside it. */
export function createPageServer(folder: string): (request: Request) => Promise<Response> {
  const root = resolve(folder)
  return async (request) => {
    const url = new URL(request.url)
    // `url.origin` is "null" for schemes that the URL standard doesn't know.
    if (request.method !== 'GET' || `${url.protocol}//${url.host}` !== pageOrigin) return refusal(403)
    const path = fileWithin(root, url.pathname)
    const contentType = path && contentTypes[extname(path)]
    if (!contentType) return refusal(404)
    const bytes = readOrNull(path)
    if (!bytes) return refusal(404)
    return new Response(bytes, {
      headers: {
        'Content-Type': contentType,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'X-DNS-Prefetch-Control': 'off',
      },
    })
  }
}

/**
 * Read here, not through net.fetch: the session may then deny every address but our own, file: too. And at once:
 * at the start the page waits for these few files, while main is about to open the book.
 */
function readOrNull(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return null
  }
}

/** Null when the address leads out of the folder or can't be read. */
function fileWithin(root: string, pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname)
    if (decoded.includes('\0')) return null
    const path = resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`)
    return path.startsWith(root + sep) ? path : null
  } catch {
    return null
  }
}

const refusal = (status: number): Response =>
  new Response(null, { status, headers: { 'Content-Security-Policy': contentSecurityPolicy } })
