import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hidingPartOf, readHiding } from '../../../../../bench/hiding/corpus.ts'
import { loadModels, modelsFrom, unpackParts } from '../../../../../src/decide/plan/act-model.ts'
import { loadHidingJudge } from '../../../../../src/decide/protections/hiding/judge.ts'
import { foldText } from '../../../../../src/model/fold.ts'
import { RequisError } from '../../../../../src/model/problem.ts'
import { unseenCalm, unseenHiding } from './judge-unseen.ts'

const bytes = readFileSync('pipelines/weights/subjects.bin')
const { hidingJudge } = loadModels(bytes)
const folder = 'fixtures/training/hiding'
const learnt = readdirSync(folder)
  .map((name) => foldText(readFileSync(`${folder}/${name}`, 'utf8')))
  .join(' ')

const hiding = [
  'Si le papa téléphone on fait comme si elle n’était pas inscrite chez nous, à l’école de Trélazé.',
  'Elle insiste pour que ça reste chez nous, à Trélazé : son mari ne doit surtout pas apprendre où elle vit maintenant.',
  'svp dite a personne que je sui a trelaze il me cherche',
  'Le père appelle pour savoir dans quelle ville ses filles sont scolarisées. Nous ne lui disons rien : elles sont à Trélazé.',
]
const calm = [
  'Madame a emménagé 4 rue des Acacias à Trélazé avec son mari et leurs deux enfants.',
  'Le père vient chercher ses filles chaque vendredi à l’école de Trélazé, 4 rue des Acacias.',
  'Le secret professionnel s’impose à tous les agents du service, 4 rue des Acacias, Trélazé.',
  'Il a peur du propriétaire, qui veut l’expulser du 4 rue des Acacias.',
  'La famille est suivie depuis mars. Elle demeure 4 rue des Acacias, 49800 Trélazé.',
]

test.each(hiding)('somebody must not know the home, in words never learnt: %s', (passage) => {
  expect(learnt).not.toContain(foldText(passage))
  expect(hidingJudge(passage).said).not.toBeNull()
})

test.each(calm)('nobody is kept from the home: %s', (passage) => {
  expect(learnt).not.toContain(foldText(passage))
  const { said, chance } = hidingJudge(passage)
  expect(said).toBeNull()
  expect(chance).toBeLessThan(0.2)
})

test.each([
  'Adresse officielle : nos bureaux. La réelle, 4 rue des Acacias à Trélazé, ne sort pas du service.',
  'Feuille à ne pas scanner avec le reste : Madame est à Trélazé, 4 rue des Acacias.',
  'Elle est à Trélazé, je te le dis de vive voix seulement, ça reste chez nous.',
])('a home that does not leave the service is asked about: %s', (passage) => {
  expect(learnt).not.toContain(foldText(passage))
  expect(hidingJudge(passage).said).not.toBeNull()
})

test.each([
  'Note strictement interne au service : le budget du site de Trélazé baisse de trois pour cent.',
  'Adresse officielle du siège : 4 rue des Acacias, Trélazé. Celle des livraisons change en mars.',
  'Plan du site de Trélazé à ne pas scanner : il est trop grand.',
  'Le diagnostic ne doit pas être divulgué à ses collègues de Trélazé.',
])('what stays inside the service is no home: %s', (passage) => {
  expect(learnt).not.toContain(foldText(passage))
  expect(hidingJudge(passage).said).toBeNull()
})

test('passages written after the weights: at least eight of ten that hide are found, at most one of ten that do not', () => {
  for (const passage of [...unseenHiding, ...unseenCalm]) expect(learnt).not.toContain(foldText(passage))
  const said = (passages: readonly string[]): number =>
    passages.filter((passage) => hidingJudge(passage).said !== null).length
  expect(said(unseenHiding)).toBeGreaterThanOrEqual(8)
  expect(said(unseenCalm)).toBeLessThanOrEqual(1)
})

test('one sentence that hides a home is found in a long calm passage', () => {
  const calmOnes = Array.from({ length: 10 }, () => calm[0]).join(' ')
  expect(hidingJudge(calmOnes).said).toBeNull()
  expect(hidingJudge(`${calmOnes} ${hiding[0]} ${calmOnes}`).said).not.toBeNull()
})

test('towns and people are no sign: other names, the same chance', () => {
  const named = (town: string, child: string): string =>
    `Le père ne doit pas savoir que ${child} habite à ${town}, elle a trop peur qu’il la retrouve.`
  expect(hidingJudge(named('Zelmonville', 'Trudelle')).chance).toBe(hidingJudge(named('Vierzon', 'Karine')).chance)
})

test('without its weights nothing is judged; damaged weights are refused', () => {
  expect(modelsFrom(null).hidingJudge).toBeNull()
  const [, , , part] = unpackParts(bytes)
  const damaged = part.slice()
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1
  expect(() => loadHidingJudge(damaged)).toThrow(RequisError)
  expect(() => unpackParts(bytes.subarray(0, -1))).toThrow(RequisError)
})

test('a voice is in one part, whole, and every part has both sorts', () => {
  for (const part of ['train', 'dev', 'held'] as const) {
    const passages = readHiding(part)
    expect(new Set(passages.map(({ voice }) => hidingPartOf(voice)))).toEqual(new Set([part]))
    expect(passages.filter(({ hides }) => hides).length).toBeGreaterThan(70)
    expect(passages.filter(({ hides }) => !hides).length).toBeGreaterThan(70)
  }
})
