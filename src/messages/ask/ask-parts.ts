import type { Language } from '../index.ts'
import { fill } from '../screen.ts'
import { askEn, partsEn } from './ask-en.ts'
import { type AskKey, type AskWords, askFr, type PartKey, partsFr } from './ask-fr.ts'

/** Why one sentence of several waits. */
export type NoteKey = Extract<PartKey, `note.${string}`>

export type Values = Readonly<Record<string, string | number>>

export const part = (language: Language, key: PartKey, values: Values = {}): string =>
  fill((language === 'fr' ? partsFr : partsEn)[key], values)

export const askWords = (language: Language, key: AskKey): AskWords => (language === 'fr' ? askFr : askEn)[key]
