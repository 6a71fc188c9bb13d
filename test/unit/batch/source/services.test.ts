import { expect, test } from 'vitest'
import type { ListedDossier } from '../../../../src/batch/model/source.ts'
import { parseMigration } from '../../../../src/batch/settings/migration.ts'
import { ownServices, plainService } from '../../../../src/batch/source/services.ts'

const dossier = (key: string, services?: ListedDossier['services']): ListedDossier => ({
  ...{ key, locator: '', items: [], trouble: null, services },
})

async function* from(list: readonly ListedDossier[]): AsyncIterable<ListedDossier> {
  yield* list
}

const judged = async (yaml: string, list: readonly ListedDossier[]): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {}
  for await (const one of ownServices(from(list), parseMigration(yaml, 'migration.yaml'))) {
    found[one.key ?? ''] = one.trouble?.problem.code ?? 'own'
    expect('services' in one).toBe(false)
  }
  return found
}

const half = [dossier('1', [['MECS Les Tilleuls']]), dossier('2', [['AEMO Rive droite', '350012345']])]

test('a base of two services is asked for the one that is to be carried', async () => {
  await expect(judged('reason: x\n', half)).rejects.toThrow('batch.services-several')
})

test('the service that is named is carried, by its name or its number; the others wait', async () => {
  expect(await judged('from: { service: mecs les  tilleuls }\n', half)).toEqual({ 1: 'own', 2: 'batch.foreign' })
  expect(await judged('from: { finess: "350012345" }\n', half)).toEqual({ 1: 'batch.foreign', 2: 'own' })
  expect(await judged('from: { service: [MECS Les Tilleuls, AEMO Rive droite] }\n', half)).toEqual({
    1: 'own',
    2: 'own',
  })
})

test('a dossier of two services, or of none where the source says others’, waits for a person', async () => {
  const list = [dossier('1', [['A'], ['B']]), dossier('2', []), dossier('3')]
  expect(await judged('from: { service: A }\n', list)).toEqual({
    ...{ 1: 'batch.service-shared', 2: 'batch.service-unsaid', 3: 'own' },
  })
  const said = 'from: { service: A }\ndossiers: { "1": { foreign: false }, "2": { foreign: false } }\n'
  expect(await judged(said, list)).toEqual({ 1: 'own', 2: 'own', 3: 'own' })
})

test('one service by its name here and by its number there is one', async () => {
  const list = [dossier('1', [['A']]), dossier('2', [['010012345']]), dossier('3', [['1010012345', 'a']])]
  expect(await judged('reason: x\n', list)).toEqual({ 1: 'own', 2: 'own', 3: 'own' })
})

test.each([
  ['10012345', '010012345'],
  ['1 350012345', '350012345'],
  ['2A0001234', '2a0001234'],
  ['  Été  D’Or ', 'ete d’or'],
])('%s is compared as %s', (written, plain) => expect(plainService(written)).toBe(plainService(plain)))

test('a number that is no FINESS is refused with its key', () => {
  expect(() => parseMigration('from: { finess: 12 }\n', 'migration.yaml')).toThrow('yaml')
})
