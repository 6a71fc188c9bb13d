import { drawCase } from './draw.ts'
import { blindKinds } from './kinds-blind.ts'
import { freshKinds } from './kinds-fresh.ts'
import { openKinds } from './kinds-open.ts'
import { docxOf, htmlOf, odtOf } from './office.ts'
import type { Format, Page, Table } from './spec.ts'
import { makeWords } from './words.ts'

export const splits = ['open', 'blind', 'fresh'] as const
export type Split = (typeof splits)[number]
const kindsOf = { open: openKinds, blind: blindKinds, fresh: freshKinds } as const

/** Of each kind so many, all different. */
export const variants = 7

export type Case = {
  readonly name: string
  readonly kind: string
  readonly format: Format
  readonly bytes: Uint8Array
  readonly tables: readonly Table[]
}

export const makeCases = async (split: Split, seed: number): Promise<readonly Case[]> => {
  const cases: Case[] = []
  for (const [rank, kind] of kindsOf[split].entries()) {
    for (let variant = 0; variant < variants; variant += 1) {
      const page = kind.make(makeWords(seed * 100_003 + rank * 101 + variant))
      const tables = page.items.flatMap((item) => (item.kind === 'table' ? [item.table] : []))
      cases.push({
        name: `${kind.name}-${variant}`,
        kind: kind.name,
        format: kind.format,
        bytes: await bytesOf(page, kind.format),
        tables,
      })
    }
  }
  return cases
}

const bytesOf = async (page: Page, format: Format): Promise<Uint8Array> => {
  if (format === 'docx') return await docxOf(page)
  if (format === 'odt') return await odtOf(page)
  return format === 'html' ? htmlOf(page) : await drawCase(page)
}
