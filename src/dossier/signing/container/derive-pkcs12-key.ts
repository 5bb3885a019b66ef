import { hash } from 'node:crypto'

/** What the derived bytes are for: the ID byte of RFC 7292 App. B.3. */
export const pkcs12Purpose = { key: 1, iv: 2, mac: 3 } as const

export type Pkcs12Derivation = {
  /** UTF-16BE with closing zeros. */
  password: Uint8Array
  salt: Uint8Array
  iterations: number
  purpose: (typeof pkcs12Purpose)[keyof typeof pkcs12Purpose]
  /** How many bytes are wanted. */
  size: number
  digest: string
}

/** The key derivation PKCS#12 brought along before PBES2 existed (RFC 7292 App. B.2). */
export function derivePkcs12Key(request: Pkcs12Derivation): Uint8Array {
  const blockSize = request.digest === 'sha384' || request.digest === 'sha512' ? 128 : 64
  const diversifier = new Uint8Array(blockSize).fill(request.purpose)
  const input = Buffer.concat([fillBlocks(request.salt, blockSize), fillBlocks(request.password, blockSize)])
  const derived: Uint8Array[] = []
  for (let produced = 0; produced < request.size;) {
    let block = hash(request.digest, Buffer.concat([diversifier, input]), 'buffer')
    for (let round = 1; round < request.iterations; round += 1) block = hash(request.digest, block, 'buffer')
    derived.push(block)
    produced += block.length
    addToBlocks(input, fillBlocks(block, blockSize).subarray(0, blockSize))
  }
  input.fill(0)
  return Buffer.concat(derived).subarray(0, request.size)
}

/** Repeats the bytes until whole blocks are full; nothing stays nothing. */
function fillBlocks(bytes: Uint8Array, blockSize: number): Uint8Array {
  const filled = new Uint8Array(Math.ceil(bytes.length / blockSize) * blockSize)
  for (let index = 0; index < filled.length; index += 1) filled[index] = bytes[index % bytes.length] ?? 0
  return filled
}

/** Adds the addend plus one to every block, each as one big-endian number. */
function addToBlocks(blocks: Uint8Array, addend: Uint8Array): void {
  for (let start = 0; start < blocks.length; start += addend.length) {
    let carry = 1
    for (let index = addend.length - 1; index >= 0; index -= 1) {
      const sum = (blocks[start + index] ?? 0) + (addend[index] ?? 0) + carry
      blocks[start + index] = sum & 0xff
      carry = sum >> 8
    }
  }
}
