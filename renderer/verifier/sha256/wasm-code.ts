/** Opcodes of WebAssembly that are needed here (WebAssembly Core 1.0 §5.4). */
const op = { loop: 0x03, end: 0x0b, brIf: 0x0d, get: 0x20, set: 0x21, tee: 0x22, load: 0x28 } as const
const i32 = { const: 0x41, add: 0x6a, sub: 0x6b, and: 0x71, or: 0x72, xor: 0x73, shrU: 0x76 } as const
const turns = { left: 0x77, right: 0x78 } as const
const store = 0x36
const noResult = 0x40

/** A growing list of instructions of one function; every method answers the list itself, so that they chain. */
export type WasmCode = {
  readonly bytes: number[]
  get(local: number): WasmCode
  set(local: number): WasmCode
  tee(local: number): WasmCode
  number(value: number): WasmCode
  add(): WasmCode
  sub(): WasmCode
  and(): WasmCode
  or(): WasmCode
  xor(): WasmCode
  shiftRight(bits: number): WasmCode
  turnLeft(bits: number): WasmCode
  turnRight(bits: number): WasmCode
  /** Loads the 32-bit word at the address on the stack plus `offset`, lowest byte first. */
  load(offset: number): WasmCode
  /** Stores the word on the stack at the address below it plus `offset`. */
  store(offset: number): WasmCode
  /** A loop that runs again while its body leaves something other than zero. */
  loopWhile(body: (code: WasmCode) => void): WasmCode
}

/** An empty list of instructions. */
export function createWasmCode(): WasmCode {
  const bytes: number[] = []
  const emit = (...more: readonly number[]): WasmCode => {
    bytes.push(...more)
    return code
  }
  const code: WasmCode = {
    bytes,
    get: (local) => emit(op.get, ...unsigned(local)),
    set: (local) => emit(op.set, ...unsigned(local)),
    tee: (local) => emit(op.tee, ...unsigned(local)),
    number: (value) => emit(i32.const, ...signed(value)),
    add: () => emit(i32.add),
    sub: () => emit(i32.sub),
    and: () => emit(i32.and),
    or: () => emit(i32.or),
    xor: () => emit(i32.xor),
    shiftRight: (bits) => code.number(bits) && emit(i32.shrU),
    turnLeft: (bits) => code.number(bits) && emit(turns.left),
    turnRight: (bits) => code.number(bits) && emit(turns.right),
    load: (offset) => emit(op.load, 2, ...unsigned(offset)),
    store: (offset) => emit(store, 2, ...unsigned(offset)),
    loopWhile(body) {
      emit(op.loop, noResult)
      body(code)
      return emit(op.brIf, 0, op.end)
    },
  }
  return code
}

/** A count in LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  return [...bytes, rest]
}

/** A 32-bit word in signed LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value | 0
  for (;;) {
    const low = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}
