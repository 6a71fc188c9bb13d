import { describe, expect, test } from 'vitest'
import type { DossierQuestions } from '../../../../src/batch/model/question.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import type { TreatDesk } from '../../../../src/batch/treat/treatment.ts'
import { deskOf, sourceOf } from './desk.ts'
import { hiddenForms } from './hidden-forms.ts'

const plain = deskOf()

const answering = (places: Readonly<Record<string, 'open' | 'hidden'>>): TreatDesk => ({
  ...plain,
  migration: { ...plain.migration, dossiers: { 'D-2026-0001': { places } } },
})

/** Whatever is asked, she says that it is another place. */
const openAll = answering(new Proxy({}, { get: () => 'open' }))

const run = async (text: string, dossier: string, desk: TreatDesk) => {
  const source = sourceOf({ 'note.txt': text }, dossier)
  const { files, lists = [], facts } = await migrate({ source, place: 0, items: 1 }, desk)
  const asked = lists.find(({ path }) => path === 'lists/questions/0000/D0000001.json')
  const { places }: DossierQuestions =
    asked === undefined ? { dossier: '', places: [] } : JSON.parse(Buffer.from(asked.bytes).toString('utf8'))
  const out = files.map(({ path, bytes }) => `${path}\n${Buffer.from(bytes).toString('utf8')}`).join('\n')
  return { out, places, facts }
}

describe('an answer « open » opens no form of the hidden home', () => {
  test.each(hiddenForms)('$text', async ({ text, dossier, gone }) => {
    const { out } = await run(text, dossier, openAll)
    expect(gone.filter((word) => out.includes(word))).toEqual([])
    // The answer was taken all the same: another place is carried, where it is known which home is hidden.
    expect(out.includes('Lorient')).toBe(dossier.includes('address:'))
  })
})

const persons = `persons:
  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true }
  - { name: Bruno TAVERNE, role: ex-compagnon, allegedPerpetrator: true }
`
const note = `M. Bruno TAVERNE demeure 63 chemin des Vieilles-Vignes à Corvanne.
Mme Maëlle ROSTAING est hébergée 8 impasse du Moulinet à Orvalmont. La CAF d’Orvalmont, 2 rue du Bac à Orvalmont, a son dossier.
Elle est née à Brest.
`

describe('a place that is masked by doubt is asked about', () => {
  test('each once, with the words around; what a person opens is carried, and the words of the hidden home go in it too', async () => {
    const first = await run(note, persons, plain)
    expect(first.facts.problems['batch.place-asked']).toBe(first.places.length)
    expect(first.places.every(({ state }) => state === 'asked')).toBe(true)
    expect(first.out).not.toContain('Corvanne')
    const said = Object.fromEntries(
      first.places.map(({ id, place }) => [id, place.includes('Moulinet') ? ('hidden' as const) : ('open' as const)]),
    )
    const second = await run(note, persons, answering(said))
    for (const kept of ['63 chemin des Vieilles-Vignes à Corvanne', 'Brest']) expect(second.out).toContain(kept)
    expect(second.out).not.toMatch(/Orvalmont|Moulinet|rue du Bac/)
    expect(second.facts.problems['batch.place-asked']).toBe(undefined)
    expect(second.places.find(({ place }) => place.includes('rue du Bac'))?.state).toBe('kept')
    expect(second.places.map(({ id }) => id).sort()).toEqual(first.places.map(({ id }) => id).sort())
  })

  test('where a description gives no address, no place that somebody seems to live at is opened before one is told to be hidden', async () => {
    const { places } = await run(note, persons, openAll)
    expect(places.find(({ place }) => place.includes('Moulinet'))?.state).toBe('unsaid')
  })

  test('a place that shares a word with one told to be hidden stays masked whole, and its question says so', async () => {
    const glycines = `Mme Maëlle ROSTAING est hébergée 8 impasse du Moulinet à Muret.
Courrier : Résidence Les Glycines bât D, 31600 Muret.
M. Bruno TAVERNE demeure 4 rue du Bac à Corvanne.
`
    const first = await run(glycines, persons, plain)
    const said = Object.fromEntries(
      first.places.map(
        ({ id, place }) => [id, place.includes('Résidence') || place.includes('Bac') ? 'open' : 'hidden'] as const,
      ),
    )
    const { out, places } = await run(glycines, persons, answering(said))
    expect(out).not.toMatch(/Moulinet|Résidence|bât D|Glycines|Muret|31600/)
    expect(places.find(({ place }) => place.includes('Résidence'))?.state).toBe('kept')
    // A landmark in the name of a street that was opened leads nowhere: it is carried whole too.
    expect(out).toContain('4 rue du Bac à Corvanne')
    expect(places.find(({ place }) => place.includes('Bac'))?.state).toBe('opened')
  })

  test('an answer holds for the lines that it was given on: a place that a new line names is asked again', async () => {
    const first = await run(note, persons, plain)
    const brest = first.places.find(({ place }) => place === 'Brest')
    const later = await run(
      `${note}Elle est retournée à Brest hier.\n`,
      persons,
      answering({ [brest?.id ?? '']: 'open' }),
    )
    expect(later.places.find(({ place }) => place === 'Brest')?.state).toBe('asked')
    expect(later.out).not.toContain('Brest')
  })

  test('nothing of a place is in its question’s name, nor in the facts of the receipt', async () => {
    const { places, facts } = await run(note, persons, plain)
    for (const { id } of places) expect(id).toMatch(/^L[0-9a-f]{16}$/)
    expect(JSON.stringify(facts)).not.toMatch(/Orvalmont|Corvanne|Brest/)
  })
})
