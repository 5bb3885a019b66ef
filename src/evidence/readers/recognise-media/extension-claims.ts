/** The media types a file name's extension can rightly stand for. An extension not listed claims nothing. */
const claims: Readonly<Record<string, readonly string[]>> = {
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  jpe: ['image/jpeg'],
  jfif: ['image/jpeg'],
  png: ['image/png', 'image/apng'],
  gif: ['image/gif'],
  bmp: ['image/bmp'],
  webp: ['image/webp'],
  tif: ['image/tiff'],
  tiff: ['image/tiff'],
  heic: ['image/heic', 'image/heif'],
  heif: ['image/heif', 'image/heic', 'image/avif'],
  hif: ['image/heif', 'image/heic'],
  avif: ['image/avif'],
  // Raw pictures built on TIFF whose maker or coding is not known here are plain TIFF by content: that is no lie of the name.
  dng: ['image/x-adobe-dng'],
  cr2: ['image/x-canon-cr2'],
  cr3: ['image/x-canon-cr3'],
  nef: ['image/x-nikon-nef', 'image/tiff'],
  nrw: ['image/x-nikon-nef', 'image/tiff'],
  arw: ['image/x-sony-arw', 'image/tiff'],
  pef: ['image/x-pentax-pef', 'image/tiff'],
  srw: ['image/x-samsung-srw', 'image/tiff'],
  orf: ['image/x-olympus-orf'],
  rw2: ['image/x-panasonic-rw2'],
  rwl: ['image/x-panasonic-rw2'],
  raf: ['image/x-fujifilm-raf'],
  svg: ['image/svg+xml'],
  pdf: ['application/pdf'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/x-cfb'],
  docm: ['application/vnd.ms-word.document.macroenabled.12'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/x-cfb'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  doc: ['application/x-cfb', 'application/rtf'],
  xls: ['application/x-cfb'],
  ppt: ['application/x-cfb'],
  rtf: ['application/rtf'],
  odt: ['application/vnd.oasis.opendocument.text'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet'],
  odp: ['application/vnd.oasis.opendocument.presentation'],
  xlsm: ['application/vnd.ms-excel.sheet.macroenabled.12'],
  zip: ['application/zip'],
  mp4: ['video/mp4', 'audio/mp4'],
  m4v: ['video/mp4', 'video/x-m4v'],
  mov: ['video/quicktime', 'video/mp4'],
  '3gp': ['video/3gpp', 'video/mp4', 'audio/mp4'],
  m4a: ['audio/mp4', 'audio/x-m4a', 'video/mp4'],
  mp3: ['audio/mpeg'],
  ogg: ['audio/ogg', 'video/ogg', 'application/ogg'],
  opus: ['audio/ogg', 'audio/opus'],
  oga: ['audio/ogg'],
  amr: ['audio/amr', 'audio/amr-wb'],
  aac: ['audio/aac', 'audio/mp4'],
  flac: ['audio/flac'],
  wav: ['audio/wav'],
  avi: ['video/x-msvideo'],
  webm: ['video/webm'],
  mkv: ['video/x-matroska', 'video/webm'],
  html: ['text/html'],
  htm: ['text/html'],
  mhtml: ['multipart/related'],
  mht: ['multipart/related'],
  eml: ['message/rfc822'],
  exe: ['application/x-msdownload'],
}

/**
 * Whether a file name's extension says something else than the content is: the claimed extension then, else null.
 *
 * The extension never decides what a file is; a lie is only remarked on.
 */
export function contradictedExtension(name: string, mediaType: string): string | null {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase()
  if (extension === undefined || mediaType === 'application/octet-stream') return null
  const allowed = Object.hasOwn(claims, extension) ? claims[extension] : undefined
  return allowed && !allowed.includes(mediaType) ? extension : null
}
