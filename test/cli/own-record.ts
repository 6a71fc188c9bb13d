import { expect } from 'vitest'
import { copiesText } from './copies.ts'
import { requis, type Workshop } from './program.ts'

/** A record of notes, and the person of it who asks for their own data. */
export type OwnRecord = {
  readonly reader: string
  readonly born: string
  readonly persons: readonly string[]
  /** Each stands in a piece of its own. */
  readonly notes: readonly string[]
  readonly date?: string
  /** Who wrote the notes. */
  readonly author?: string
}

/** The words that leave to that person, nobody having answered a question. */
export const leftOfOwn = async (workshop: Workshop, record: OwnRecord): Promise<string> => {
  const { reader, born, persons, notes, date = '2025-02-03', author = 'éducateur spécialisé' } = record
  const pieces = notes.map(
    (_, at) => `  - { file: n${at}.txt, title: Note, kind: note, date: ${date}, author: { profession: ${author} } }`,
  )
  const people = persons.map((person, at) => `  - { id: p${at + 1}, ${person} }`)
  workshop.write(
    'dossier/dossier.yaml',
    ['id: D-1', 'service: SAVS du Moulin', 'persons:', ...people, 'pieces:', ...pieces, ''].join('\n'),
  )
  for (const [at, note] of notes.entries()) workshop.write(`dossier/n${at}.txt`, `Note\n${note}\n`)
  workshop.write(
    'request.yaml',
    `kind: user-access
basis: RGPD 15
requester: { name: ${reader}, quality: usager }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: ${reader}, born: ${born} } ]
asks: Je demande mon dossier.
`,
  )
  const { code } = requis(
    workshop,
    ...['run', 'user-access', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--second', 'Odette FRESNEL', '--prepared-by', 'Bot', '--out', 'out'],
  )
  expect(code).toBe(0)
  return await copiesText(workshop, 'out/Acces-1')
}
