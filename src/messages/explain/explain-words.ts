import { dateText } from '../../language/dates/printed.ts'
import type { Language } from '../index.ts'
import { fill } from '../screen.ts'
import { explainEn } from './explain-en.ts'
import { explainFr } from './explain-fr.ts'

export type ExplainKey = keyof typeof explainFr

type Values = Readonly<Record<string, string | number>>

/** A sentence of `requis explain`, its places filled. */
export const explainText = (language: Language, key: ExplainKey, values: Values = {}): string =>
  fill((language === 'fr' ? explainFr : explainEn)[key], values)

type Dated = { readonly validFrom: string | null; readonly validTo: string | null }

/** « , en vigueur depuis le… »; a text that the study does not date says so. */
export const datesText = (language: Language, { validFrom, validTo }: Dated): string => {
  const dates = { from: dateText(validFrom ?? '', language), to: dateText(validTo ?? '', language) }
  if (validFrom === null) return explainText(language, validTo === null ? 'dates.none' : 'dates.to', dates)
  return explainText(language, validTo === null ? 'dates.from' : 'dates.from-to', dates)
}

const named: ReadonlyMap<string, ExplainKey> = new Map([
  ['scope', 'detector.scope'],
  ['knownPersons', 'detector.persons'],
  ['reviewer', 'detector.reviewer'],
  ['protection', 'detector.protection'],
  ['tagger', 'detector.tagger'],
  ['safety-net', 'detector.safety-net'],
  ['joined', 'detector.joined'],
  ['ocr-doubt', 'detector.ocr-doubt'],
])

export const detectorText = (language: Language, name: string): string =>
  explainText(language, named.get(name) ?? 'detector.other')
