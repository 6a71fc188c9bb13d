import type { ReadSetting } from './load-pipeline.ts'

type Asked = { readonly reader: number; readonly path: string; readonly text: string | null }

type Made<T> = { readonly asked: readonly Asked[]; readonly made: T }

/** Names that are kept: more than a service has pipelines. By hand. */
const most = 32

/**
 * What is made of some texts is made anew only where one of them changed: the page asks for the same rules at each step.
 * `readers` give the texts, at the same places each time. What failed is not kept.
 */
export const openMadeOnce = <T>() => {
  const kept = new Map<string, Made<T>>()
  return (name: string, readers: readonly ReadSetting[], make: (readers: readonly ReadSetting[]) => T): T => {
    const before = kept.get(name)
    if (before?.asked.every(({ reader, path, text }) => readers[reader]?.(path) === text)) return before.made
    const asked: Asked[] = []
    const noting = readers.map((read, reader) => (path: string) => {
      const text = read(path)
      asked.push({ reader, path, text })
      return text
    })
    const made = make(noting)
    kept.delete(name)
    kept.set(name, { asked, made })
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return made
  }
}
