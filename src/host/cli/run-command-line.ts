export async function runCommandLine(_words: readonly string[]): Promise<number> {
  return 64
}
