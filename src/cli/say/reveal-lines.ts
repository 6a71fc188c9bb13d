import type { Language } from '../../messages/index.ts'
import { revealSentence } from '../../messages/seal/reveal.ts'
import type { Reveal } from '../../seal/masks/reveal.ts'

/** Revealed texts for the terminal, under a title. */
export const revealLines = ({ masks }: Reveal, title: 'proved' | 'lifted', language: Language): readonly string[] => [
  revealSentence(language, title),
  ...masks.flatMap(({ id, category, ground, text }) => [
    revealSentence(language, 'mask', { id, category, ground }),
    ...plain(text)
      .split('\n')
      .map((line) => `    ${line}`),
  ]),
]

/** A piece may hold what moves the cursor or turns the text round: shown, it could make a terminal lie. */
const plain = (text: string): string => text.replaceAll(/[^\P{C}\n\t]/gu, '\uFFFD')
