/**
 * How stored bytes and rows are kept. Every opener of a case takes one, so that encryption is a value and not a rewrite;
 * today only `plain` exists.
 */
export type Protection = { readonly kind: 'plain' }

export const plainProtection: Protection = { kind: 'plain' }
