/** Kinds of archives that are recognised and not opened: each is kept whole as one original, and says so. */
const unopened = new Set([
  'application/x-7z-compressed',
  'application/x-rar-compressed',
  'application/vnd.rar',
  'application/gzip',
  'application/x-gzip',
  'application/x-tar',
  'application/x-bzip2',
  'application/x-xz',
  'application/zstd',
  'application/x-lzip',
  'application/x-compress',
  'application/vnd.ms-cab-compressed',
  'application/x-lzh-compressed',
  'application/x-ace-compressed',
  'application/x-arj',
])

/** Whether content of that kind holds files that this product does not take out. */
export function isUnopenedArchive(mediaType: string): boolean {
  return unopened.has(mediaType)
}
