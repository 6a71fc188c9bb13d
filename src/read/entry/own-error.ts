/**
 * For a reader that takes whatever is thrown for a broken file, which is right of what a parser throws and hides a mistake
 * of ours. With REQUIS_RETHROW=1 (the tests, `npm run fuzz`) a mistake is thrown on; without, the file is set aside.
 */
export const rethrowOwn = (error: unknown): void => {
  if (process.env.REQUIS_RETHROW === '1' && isOwn(error)) throw error
}

/** The same for a promise: `work.catch(orNull)`. */
export const orNull = (error: unknown): null => {
  rethrowOwn(error)
  return null
}

/** A mistake of ours: an error of type, reference or range thrown by our own code, or by the language or Node that it called. */
export const isOwn = (error: unknown): boolean => {
  const isMistake = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
  if (!isMistake) return false
  const frame = framesOf(error).find((line) => !/node:|<anonymous>|\(native\)/.test(line)) ?? ''
  return frame.includes(program) && !frame.includes('/node_modules/')
}

const framesOf = ({ stack = '' }: Error): readonly string[] =>
  stack.split('\n').filter((line) => /^\s{0,20}at /.test(line))

/** The folder of the rooms, `src` or `dist`, as a stack writes it: by its address or by its path. */
const program = new URL('../..', import.meta.url).pathname
