/** What the page may do, in every host: its own scripts, styles, pictures and calls, nothing else, no frame around it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // Recordings of a case, from our own origin alone: never from a link inside one.
  "media-src 'self'",
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

/**
 * Recordings a browser can play, by the type our own recognition gives the bytes; what it cannot play is offered as a copy. The bytes are
 * served as they were received, under one of these types and no other: a page is never among them.
 */
export const recordingMediaTypes: readonly string[] = [
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/flac',
  'audio/aac',
  'video/mp4',
  'video/quicktime',
  'video/webm',
  'video/ogg',
]

/** What may be served by address at all: pictures, recordings, and dossiers this program composed itself. */
export const assetMediaTypes: readonly string[] = [...pictureMediaTypes, ...recordingMediaTypes, 'application/pdf']
