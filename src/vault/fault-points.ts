let atPoint: (name: string) => void = () => undefined

/**
 * Marks a step at which the machine could die. Does nothing in the product; the fault tests install a listener that kills the process there.
 */
export function faultPoint(name: string): void {
  atPoint(name)
}

/** Installs the listener of the fault tests for this process. */
export function listenToFaultPoints(listener: (name: string) => void): void {
  atPoint = listener
}
