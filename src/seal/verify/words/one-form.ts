import { attempt } from '../../container/bundle.ts'

/** Schemas pass over this key, which programs take for something else. In the one spelling of a file it can be seen. */
export const isTricky = (text: string): boolean => text.includes('"__proto__"')

/** A key given twice, another spelling of a number, other spacing: two programs could read two things. Null then. */
export const oneForm = (text: string, write: (said: unknown) => string): unknown => {
  const said = attempt((): unknown => JSON.parse(text))
  return said !== null && !isTricky(text) && attempt(() => write(said)) === text ? said : null
}

/** The lines of a file that ends each with a line feed, UTF-8 throughout; null for any other. */
export const linesOf = (bytes: Uint8Array | undefined): readonly string[] | null => {
  const text = bytes === undefined ? null : attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  if (text === null || (text !== '' && !text.endsWith('\n'))) return null
  return text.split('\n').slice(0, -1)
}
