import type { XmlName } from '../xml/xml-element.ts'

/** RDF itself, whose elements carry the properties. */
export const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const adobe = 'http://ns.adobe.com'

/** The prefixes readers know, by namespace: a file may call them anything, and must not choose what a value is called here. */
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  [`${adobe}/xap/1.0/`]: 'xmp',
  [`${adobe}/xap/1.0/mm/`]: 'xmpMM',
  [`${adobe}/xap/1.0/rights/`]: 'xmpRights',
  [`${adobe}/xap/1.0/sType/ResourceEvent#`]: 'stEvt',
  [`${adobe}/xap/1.0/sType/ResourceRef#`]: 'stRef',
  [`${adobe}/xmp/note/`]: 'xmpNote',
  [`${adobe}/photoshop/1.0/`]: 'photoshop',
  [`${adobe}/exif/1.0/`]: 'exif',
  [`${adobe}/exif/1.0/aux/`]: 'aux',
  [`${adobe}/tiff/1.0/`]: 'tiff',
  [`${adobe}/camera-raw-settings/1.0/`]: 'crs',
  [`${adobe}/pdf/1.3/`]: 'pdf',
  'http://cipa.jp/exif/1.0/': 'exifEX',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': 'Iptc4xmpCore',
  'http://iptc.org/std/Iptc4xmpExt/2008-02-29/': 'Iptc4xmpExt',
  'http://ns.google.com/photos/1.0/panorama/': 'GPano',
  'http://ns.google.com/photos/1.0/camera/': 'GCamera',
  'http://www.metadataworkinggroup.com/schemas/regions/': 'mwg-rs',
  'http://ns.microsoft.com/photo/1.0/': 'MicrosoftPhoto',
  [rdfNamespace]: 'rdf',
}

/** The name of an XMP property as it is shown: the known prefix of its namespace, else the file's own. */
export function xmpName(name: XmlName): string {
  const prefix = prefixes[name.namespace] ?? name.prefix
  return prefix === '' ? name.local : `${prefix}:${name.local}`
}
