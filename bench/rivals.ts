import nlp from 'compromise'
import { z } from 'zod'
import type { Category } from '../src/model/category.ts'
import type { Layers } from './layers.ts'
import type { Prediction } from './score.ts'

export type Rival = { readonly name: string; readonly detect: Layers }

/** Other tools on the same texts. Those that the project does not install are run when somebody adds them by hand. */
export const loadRivals = async (): Promise<readonly Rival[]> => {
  const found: readonly (Rival | null)[] = [compromise, await loadOpenRedaction(), await loadFrench()]
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

const tryImport = async (name: string): Promise<unknown> => {
  try {
    return await import(name)
  } catch {
    return null
  }
}
