import type { Language } from '../messages/index.ts'

/** What a person is told while an act is done, and what they are asked: by a console, by a page, or by whoever calls the library. */
export type Telling = {
  readonly language: Language
  readonly json: boolean
  /** One sentence, beside what the act gives. */
  readonly say: (sentence: string) => void
  /** A password or a number that nobody must see; null where nobody can be asked. */
  readonly ask: ((question: string) => Promise<string>) | null
}
