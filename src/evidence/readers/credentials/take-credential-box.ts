import type { ContainerReading } from '../container/container-reading.ts'
import type { IsoBox } from '../container/iso-boxes.ts'
import { noteCredentials } from './note-credentials.ts'

const credentialUuid = 'd8fec3d61b0e483c92975828877ec481'

/** Notices Content Credentials in an ISO base media file: a `uuid` box of their own number (C2PA 2.1 §A.5). `head` are its first 16 bytes. */
export function takeCredentialBox(head: Uint8Array, box: IsoBox, reading: ContainerReading): void {
  if (Buffer.from(head).toString('hex') === credentialUuid) noteCredentials(box.end - box.body - 16, reading)
}
