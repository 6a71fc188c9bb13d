import type { Language } from '../index.ts'
import { fill } from '../screen.ts'
import { deskEn } from './desk-en.ts'
import { type DeskKey, deskFr } from './desk-fr.ts'

/** A sentence of the director's page, its places filled. */
export const deskText = (
  language: Language,
  key: DeskKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? deskFr : deskEn)[key], values)
