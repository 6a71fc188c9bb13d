import { PDFDocument } from 'pdf-lib'
import { embedAll, type Sheet } from '../geometry/sheet.ts'
import { makeRandom } from '../random.ts'
import type { Page } from './kind.ts'
import { afterKinds, afterTables } from './kinds-after.ts'
import { blindKinds } from './kinds-blind.ts'
import { freshKinds } from './kinds-fresh.ts'
import { laterKinds, laterTables } from './kinds-later.ts'
import { openKinds } from './kinds-open.ts'
import { blindTables } from './tables-blind.ts'
import { openTables } from './tables-open.ts'
import { makeSpeech } from './words.ts'

export const splits = ['open', 'blind', 'fresh', 'later', 'after'] as const
export type Split = (typeof splits)[number]
const variants = 3
const kindsOf = {
  open: [...openKinds, ...openTables],
  blind: [...blindKinds, ...blindTables],
  fresh: freshKinds,
  later: [...laterKinds, ...laterTables],
  after: [...afterKinds, ...afterTables],
} as const

/** One PDF a split, one page a case, with the order that a reader takes. */
export const makePages = async (split: Split, seed: number) => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const faces = await embedAll(file)
  const addPage = () => file.addPage([595, 842])
  const pages: Page[] = []
  for (const { name, isTable, draw } of kindsOf[split]) {
    for (let variant = 0; variant < variants; variant += 1) {
      const random = makeRandom(seed * 10_000 + splits.indexOf(split) * 1000 + pages.length)
      const sheet: Sheet = { file, faces, addPage, page: addPage(), pages: 1 }
      pages.push({ name, isTable, truth: draw({ sheet, random, ...makeSpeech(random) }) })
    }
  }
  return { bytes: await file.save(), pages }
}
