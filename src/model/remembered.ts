/**
 * The same answer for the same text: for pure functions that every judgement of a record asks again of its sentences. At most
 * `mostAnswers` are held, then all go and the memory fills anew; a text of more than `longest` characters is read each time.
 */
export const remembered = <Answer, Rest extends readonly (string | null)[]>(
  answer: (text: string, ...rest: Rest) => Answer,
  longest = longestText,
): ((text: string, ...rest: Rest) => Answer) => {
  const known = new Map<string, Answer>()
  return (text, ...rest) => {
    if (text.length > longest) return answer(text, ...rest)
    const key = rest.length === 0 ? text : `${rest.join('\n')}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= mostAnswers) known.clear()
    const found = answer(text, ...rest)
    known.set(key, found)
    return found
  }
}

/** The sentences of a record of some hundred pieces: a dozen pieces of `fixtures/ask` have 300 to 900. */
const mostAnswers = 20_000

/** Characters. A long sentence; what detection reads at once is longer, and is read once. */
const longestText = 4_000
