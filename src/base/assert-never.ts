/** Makes a switch that forgot a case fail to compile, and fail loudly should an unknown value arrive at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`)
}
