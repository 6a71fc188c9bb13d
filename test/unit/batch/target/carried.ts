import type { CarriedFile, Restriction } from '../../../../src/batch/model/carried.ts'
import type { SaidEvent } from '../../../../src/batch/model/source.ts'
import type { Problem } from '../../../../src/model/problem.ts'

type More = {
  readonly item?: number
  readonly made?: boolean
  readonly restrictions?: readonly Restriction[]
  readonly problem?: Problem
  readonly events?: readonly SaidEvent[]
}

export const carriedFile = (name: string, text: string, more: More = {}): CarriedFile => {
  const bytes = Buffer.from(text)
  const hold = { item: more.item ?? 0, part: null }
  return {
    file: { name, bytes, made: more.made ?? false, holds: [hold], stated: [], events: more.events ?? [] },
    ...{ title: '', kind: null, date: null, masked: null },
    restrictions: more.restrictions ?? [],
    original: more.problem === undefined ? bytes : null,
    problem: more.problem ?? null,
  }
}

/** What the target asks of a desk. */
export const deskOf = () => ({
  batchKey: new Uint8Array(32).fill(7),
  plan: { dossiers: 1, date: '2026-12-01T00:00:00.000Z' },
})

export const textIn = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')
