/** Turns of phrase that put the answer into the mouth; a hint for the interviewer, who decides. */
const patterns: readonly RegExp[] = [
  /,\s*(?:bukan|kan|ya kan|betul kan|benar kan|betul|benar|iya kan|toh)\s*\?\s*$/iu,
  /\bbukankah\b/iu,
  /\b(?:bukan begitu|betul tidak|benar tidak)\s*\?\s*$/iu,
  /\b(?:tentu|pasti)(?:nya)?\b[^?]*\?\s*$/iu,
]

/**
 * Whether a question reads as leading (*pertanyaan menggiring*): `Bapak melihat Pak Camat di panggung, bukan?`
 *
 * A suggestion by wording alone, never a ban: the interviewer sets the flag, and asks again openly.
 */
export function looksLeading(question: string): boolean {
  return patterns.some((pattern) => pattern.test(question.trim()))
}
