/** An attribute or element name with its namespace resolved; `prefix` is the file's own word for the namespace. */
export type XmlName = { namespace: string; prefix: string; local: string }

export type XmlAttribute = XmlName & { value: string }

/** An element; `text` is its own character data, without that of its children. */
export type XmlElement = XmlName & { attributes: XmlAttribute[]; children: XmlElement[]; text: string }
