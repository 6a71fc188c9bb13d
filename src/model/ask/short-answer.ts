/** Question and answer of a line of `answers` that is nothing but `Q03: keep`; null for any other line. */
export const shortAnswer = (line: unknown): readonly [question: string, answer: unknown] | null => {
  const [first, ...more] = Object.entries(typeof line === 'object' && line !== null ? line : {})
  return first !== undefined && more.length === 0 && /^Q\d{1,6}$/.test(first[0]) ? first : null
}
