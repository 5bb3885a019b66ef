/** What the page may do, in every host: its own scripts, styles, pictures and calls, nothing else, no frame around it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Files of the built page by their ending; anything else is not served. */
export const pageMediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
}

/** What may be served as a picture of an item; an original could be markup, so nothing else is. */
export const pictureMediaTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

/** What may be served by address at all: pictures, and dossiers this program composed itself. */
export const assetMediaTypes: readonly string[] = [...pictureMediaTypes, 'application/pdf']
