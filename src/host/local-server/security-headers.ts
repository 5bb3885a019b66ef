import { contentSecurityPolicy } from '../../contract/page-policy.ts'

/**
 * Headers of every answer. No CORS header is ever sent; nothing is kept in the browser's cache, which lies outside the case;
 * no other origin, not even another port of this machine, may embed what is served.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  'cache-control': 'no-store',
}
