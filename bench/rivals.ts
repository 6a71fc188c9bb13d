import nlp from 'compromise'
import { z } from 'zod'
import type { Category } from '../src/model/category.ts'
import type { Layers } from './layers.ts'
import type { Prediction } from './score.ts'

export type Rival = { readonly name: string; readonly detect: Layers }

/** Other tools on the same texts. Those that the project does not install are run when somebody adds them by hand. */
export const loadRivals = async (): Promise<readonly Rival[]> => {
  const found: readonly (Rival | null)[] = [
    compromise,
    await loadOpenRedaction(),
    await loadRedactPii(),
    await loadFrench(),
  ]
  return found.filter((rival) => rival !== null)
}

const spansSchema = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }))

const predictionsOf = (found: unknown, category: Category, detector: string): readonly Prediction[] =>
  spansSchema.parse(found).map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    category,
    subject: null,
    detector,
  }))

const compromise: Rival = {
  name: 'compromise (English)',
  detect: async (text) => {
    const view = nlp(text)
    return [
      ...predictionsOf(view.people().json({ offset: true }), 'person', 'compromise'),
      ...predictionsOf(view.places().json({ offset: true }), 'place', 'compromise'),
      ...predictionsOf(view.organizations().json({ offset: true }), 'organisation', 'compromise'),
    ]
  },
}

const frenchModule = z.object({
  default: z.custom<(text: string) => { match: (tag: string) => { json: (options: object) => unknown } }>(
    (value) => typeof value === 'function',
  ),
})

const loadFrench = async (): Promise<Rival | null> => {
  const loaded = frenchModule.safeParse(await tryImport('fr-compromise'))
  if (!loaded.success) return null
  const name = 'fr-compromise (#ProperNoun)'
  const detect: Layers = async (text) =>
    predictionsOf(loaded.data.default(text).match('#ProperNoun+').json({ offset: true }), 'person', name)
  return { name, detect }
}

type Redactor = { readonly detect: (text: string) => unknown }

const openModule = z.object({
  OpenRedaction: z.custom<new () => Redactor>((value) => typeof value === 'function'),
})

const openResult = z.object({
  detections: z.array(z.object({ position: z.tuple([z.number(), z.number()]) })),
})

const loadOpenRedaction = async (): Promise<Rival | null> => {
  const loaded = openModule.safeParse(await tryImport('openredaction'))
  if (!loaded.success) return null
  const redactor = new loaded.data.OpenRedaction()
  const detect: Layers = async (text) => {
    const result = openResult.safeParse(await redactor.detect(text))
    const spans = result.success ? result.data.detections : []
    return spans.map(({ position: [start, end] }) => ({
      start,
      end,
      category: 'person',
      subject: null,
      detector: 'openredaction',
    }))
  }
  return { name: 'openredaction', detect }
}

const piiModule = z.object({
  default: z.object({
    SyncRedactor: z.custom<new () => { readonly redact: (text: string) => string }>(
      (value) => typeof value === 'function',
    ),
  }),
})

/** It only gives the redacted text: what it hid is what stands between the parts that it left. */
const loadRedactPii = async (): Promise<Rival | null> => {
  const loaded = piiModule.safeParse(await tryImport('redact-pii'))
  if (!loaded.success) return null
  const redactor = new loaded.data.default.SyncRedactor()
  const detect: Layers = async (text) => hiddenSpans(text, redactor.redact(text).split(piiLabel))
  return { name: 'redact-pii', detect }
}

const piiLabel =
  /\b(?:PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|STREET_ADDRESS|ZIPCODE|US_SOCIAL_SECURITY_NUMBER|IP_ADDRESS|URL|USERNAME|PASSWORD|CREDENTIALS|DIGITS)\b/

const hiddenSpans = (text: string, kept: readonly string[]): readonly Prediction[] => {
  const spans: Prediction[] = []
  let end = kept[0]?.length ?? 0
  for (const part of kept.slice(1)) {
    const next = part === '' ? end : text.indexOf(part, end)
    const start = end
    end = next < 0 ? end : next
    if (end > start) spans.push({ start, end, category: 'person', subject: null, detector: 'redact-pii' })
    end += part.length
  }
  const last = kept.at(-1)
  return last === '' && kept.length > 1
    ? [...spans, { start: end, end: text.length, category: 'person', subject: null, detector: 'redact-pii' }]
    : spans
}

const tryImport = async (name: string): Promise<unknown> => {
  try {
    return await import(name)
  } catch {
    return null
  }
}
