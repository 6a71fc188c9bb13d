import { describe, expect, test } from 'vitest'
import type { AskedHiding, DossierQuestions } from '../../../../src/batch/model/question.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import type { TreatDesk } from '../../../../src/batch/treat/treatment.ts'
import { deskOf, sourceOf } from './desk.ts'

const plain = deskOf()

const answering = (doubts: Readonly<Record<string, boolean>>): TreatDesk => ({
  ...plain,
  migration: { ...plain.migration, dossiers: { 'D-2026-0001': { doubts } } },
})

const run = async (files: Readonly<Record<string, string>>, desk: TreatDesk = plain) => {
  const source = sourceOf(files)
  const treated = await migrate({ source, place: 0, items: Object.keys(files).length }, desk)
  const list = treated.lists?.find(({ path }) => path === 'lists/questions/0000/D0000001.json')
  const asked: DossierQuestions | null =
    list === undefined ? null : JSON.parse(Buffer.from(list.bytes).toString('utf8'))
  const out = treated.files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')
  return { out, hiding: asked?.hiding ?? null, places: asked?.places ?? [], problems: treated.facts.problems }
}

const idOf = (hiding: AskedHiding | null): string => hiding?.id ?? 'none'

const files = {
  'point.txt':
    'Point de la semaine. Odile dort désormais 5 venelle du Four à Landivisiau. À ne dire à personne au village.\n',
  'visite.txt': 'Visite au 31 rue des Acacias à Morlaix. Le logement est sain, la chaudière a été changée.\n',
}
const other =
  'Il appelle encore pour savoir dans quelle ville elle est partie. Ne rien lui dire : elle est à Plouescat.\n'

describe('a dossier that words alone make hide a home is asked about once', () => {
  test('with all of these words and their files', async () => {
    const { hiding, problems, out } = await run(files)
    expect(problems['batch.hidden-by-words']).toBe(1)
    expect(hiding?.around.join(' ')).toContain('ne dire à personne')
    expect(hiding?.files).toEqual(['point.txt'])
    expect(out).not.toContain('Landivisiau')
  })

  test('« no » opens all of it, and the list still holds what was answered', async () => {
    const id = idOf((await run(files)).hiding)
    const { out, hiding, places, problems } = await run(files, answering({ [id]: false }))
    expect(out).toBe(Object.values(files).join('\n'))
    expect(idOf(hiding)).toBe(id)
    expect(places).toEqual([])
    expect(problems).not.toHaveProperty('batch.hidden-by-words')
  })

  test('« no » holds for the words that were shown: another that comes is asked anew, and all stays hidden until then', async () => {
    const id = idOf((await run(files)).hiding)
    const more = { ...files, 'suite.txt': other }
    const { out, hiding, problems } = await run(more, answering({ [id]: false }))
    expect(out).not.toMatch(/Plouescat|Landivisiau/)
    expect(problems['batch.hidden-by-words']).toBe(1)
    expect(idOf(hiding)).not.toBe(id)
  })

  test('« no » holds where a file has another name, another place, or a plain one comes', async () => {
    const id = idOf((await run(files)).hiding)
    const renamed = { 'a-visite.txt': files['visite.txt'], 'z-point.txt': files['point.txt'], 'menu.txt': 'Potage.\n' }
    expect((await run(renamed, answering({ [id]: false }))).out).toContain('Landivisiau')
  })

  test('« yes » has its places asked one by one', async () => {
    const id = idOf((await run(files)).hiding)
    const { out, places, problems } = await run(files, answering({ [id]: true }))
    expect(places.map(({ place }) => place).join(' ')).toContain('Acacias')
    expect(out).not.toMatch(/Landivisiau|Acacias/)
    expect(problems).not.toHaveProperty('batch.hidden-by-words')
  })

  test('an answer to other words opens nothing', async () => {
    expect((await run(files, answering({ Q0123456789abcdef: false }))).out).not.toContain('Landivisiau')
  })
})
