/** A mail of the given header lines and parts, each `[header lines, body]`. */
export function buildMail(
  headers: readonly string[],
  parts: readonly (readonly [string[], string])[],
  boundary = 'batas',
): Buffer {
  const lines = [
    ...headers,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap(([head, body]) => [`--${boundary}`, ...head, '', body]),
    `--${boundary}--`,
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

export const mailHead = [
  'From: =?utf-8?Q?Sekretariat_Contoh?= <tu@contoh.example>',
  'To: pengawas@contoh.example',
  'Subject: =?UTF-8?B?VW5kYW5nYW4g4oCcUmFwYXTigJ0=?=',
  'Date: Mon, 14 Oct 2024 14:05:00 +0800',
]

/** An attachment in base64. */
export const attached = (name: string, type: string, bytes: Uint8Array): readonly [string[], string] => [
  [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
  ],
  Buffer.from(bytes).toString('base64'),
]
