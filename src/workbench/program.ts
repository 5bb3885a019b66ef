/** Name and version written into every custody entry and dossier. */
export const program = { name: 'Netra', version: '0.1.0' } as const
