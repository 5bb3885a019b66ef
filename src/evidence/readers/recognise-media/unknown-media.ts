/** What content of no known kind is called. */
export const unknownMedia = 'application/octet-stream'
