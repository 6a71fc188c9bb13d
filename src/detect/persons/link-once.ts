import { type Name, parseName } from './link-names.ts'
import type { Title } from './link-titles.ts'

/** What a record says over and over is kept once: the words of a name, what they are read as, what stands before them. */
export type Once = {
  readonly named: (text: string, hasTitle: boolean) => { readonly text: string; readonly name: Name }
  readonly title: (title: Title) => Title
}

export const makeOnce = (): Once => {
  const names = [new Map<string, Named>(), new Map<string, Named>()] as const
  const titles = new Map<string, Title>()
  return {
    named: (text, hasTitle) => {
      const known = names[hasTitle ? 1 : 0]
      const named = known.get(text) ?? { text, name: parseName(text, hasTitle) }
      if (!known.has(text)) known.set(text, named)
      return named
    },
    title: (title) => {
      const key = Object.values(title).join()
      const known = titles.get(key) ?? title
      if (known === title) titles.set(key, title)
      return known
    },
  }
}

type Named = { readonly text: string; readonly name: Name }
