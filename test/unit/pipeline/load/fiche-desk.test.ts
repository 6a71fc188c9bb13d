import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import { associationSchema } from '../../../../src/model/law/association.ts'
import {
  ficheNames,
  ficheText,
  loadFiche,
  loadSources,
  withArguments,
} from '../../../../src/pipeline/load/fiche-desk.ts'
import { loadLaw } from '../../../../src/pipeline/load/load-pipeline.ts'
import { parseDecisionsFile } from '../../../../src/request/decisions-yaml.ts'
import { parseYaml } from '../../../../src/request/yaml.ts'
import { readFonts } from '../../../../src/store/installed/settings.ts'
import { writePlainText } from '../../../../src/write/pdf/plain-text.ts'

const root = join(import.meta.dirname, '../../../..')
const readSetting = (path: string): string => readFileSync(join(root, 'pipelines', path), 'utf8')
const law = loadLaw(readSetting)
const association = parseYaml(readSetting('association.yaml'), 'association.yaml', associationSchema)

const asked = { language: 'fr', service: null, profession: null, on: '2026-11-29' } as const

const paper = (name: string, more: Partial<Parameters<typeof ficheText>[0]> = {}, desk = { law, association }) =>
  ficheText({ name, ...asked, ...more }, desk, readSetting).text

const lines = ficheNames.flatMap((name) =>
  loadFiche(name, readSetting).parts.flatMap((part) => part.lines.map((line) => ({ name, ...line }))),
)

test('every paper of the folder is listed, and is told in French and in English', () => {
  const files = readdirSync(join(root, 'pipelines/fiches')).map((file) => file.replace('.yaml', ''))
  expect(files.filter((file) => file !== 'sources').sort()).toEqual([...ficheNames].sort())
  for (const name of ficheNames)
    for (const language of ['fr', 'en'] as const)
      expect(paper(name, { language }).replaceAll(/`[^`]*`/g, '')).not.toMatch(/[{}]|undefined/)
})

test('every sentence that tells a sanction, a duty or a right cites a text of the table', () => {
  const known = new Set(loadSources(readSetting).map(({ id }) => id))
  expect(lines.flatMap(({ cite }) => cite).filter((id) => !known.has(id))).toEqual([])
  const legal = /€|emprisonnement|\bpunie?s?\b|complicité|garde à vue|le droit de|contravention|serment|la loi\b/i
  const bare = lines.filter(({ fr, cite }) => legal.test(fr) && cite.length === 0 && !fr.includes('{source}'))
  expect(bare.map(({ name, fr }) => `${name}: ${fr}`)).toEqual([])
})

test('a text that was not read in its version of today is marked, and so is one past its validity', () => {
  expect(paper('pression')).toContain(
    '(code de procédure pénale, article 62-2, à vérifier ; code de procédure pénale, article 60-1, à vérifier (lu en 2023))',
  )
  expect(paper('pression', { on: '2029-01-02' })).toContain('article 60-1, à vérifier')
  expect(paper('refus')).toContain('300 000 € ; par négligence, trois ans et 100 000 €. (code pénal, article 226-22)')
})

describe('the notice for users', () => {
  test('tells the secrecy of the kind of service, by the law tables', () => {
    const shelter = paper('usager', { service: 'CHRS du Parc' })
    expect(shelter).toContain('CHRS du Parc')
    expect(shelter).toContain('CASF L345-1')
    expect(shelter).toContain('où vous dormez')
    expect(shelter).not.toContain('aide sociale à l’enfance')
    expect(paper('usager', { service: 'Service AEMO de Corvanne' })).toContain('CASF L221-6')
    expect(paper('usager', { service: 'Foyer Les Érables' })).toContain('ce n’est pas tranché')
  })
  test('of a service that the association holds to discretion only, it promises no secrecy', () => {
    const desk = { law, association: { ...association, disputed: 'discretion' } as const }
    expect(paper('usager', { service: 'Foyer Les Érables' }, desk)).toContain(
      'Un juge peut quand même leur demander de parler',
    )
  })
  test('promises nothing false: the police, the danger, the silence that the law imposes', () => {
    for (const words of [
      'La police ou un juge peut',
      'en danger',
      'Nous ne pouvons pas vous promettre un secret total',
      'interdit de vous dire',
    ])
      expect(paper('usager')).toContain(words)
  })
  test('is in short sentences', () => {
    const long = loadFiche('usager', readSetting)
      .parts.flatMap((part) => part.lines.flatMap(({ fr }) => fr.split(/(?<=[.?!;]) /)))
      .filter((sentence) => sentence.split(/\s+/).length > 28)
    expect(long).toEqual([])
  })
})

describe('the preparation of a hearing', () => {
  const partOf = (text: string, words: string): string =>
    text.split('\n## ').find((part) => part.startsWith('Tenu par') && part.split('\n')[0]?.includes(words)) ?? ''
  test('says who may keep silent and who must testify', () => {
    const text = paper('audition')
    for (const silent of ['médecin', 'assistante de service social', '(ASE)', 'en CHRS', 'de la PJJ'])
      expect(partOf(text, silent)).toContain('PEUT ET DOIT SE TAIRE')
    for (const heard of ['cuisinier']) expect(partOf(text, heard)).toContain('DOIT TÉMOIGNER')
    expect(partOf(text, 'd’un autre service')).toContain('DOIT VENIR ET TÉMOIGNER si le juge l’exige')
  })
  test('by profession and service, from the tables of regimes and not from the paper', () => {
    const educator = { profession: 'éducatrice spécialisée', service: 'CHRS Les Tilleuls' }
    expect(partOf(paper('audition', educator), 'éducatrice')).toContain('CASF L345-1')
    const bare = { ...law, regimes: { ...law.regimes, missions: [] } }
    expect(partOf(paper('audition', educator, { law: bare, association }), 'éducatrice')).toContain('Discuté')
  })
  test('gives no document away', () => {
    expect(paper('audition')).toContain('Rien n’est remis ni exporté')
  })
})

test('whom to call comes from the association’s file; what it leaves open is a line to fill', () => {
  const filled = { ...association, support: { ...association.support, lawyer: 'Cabinet Arvor, 01 99 00 44 55' } }
  expect(paper('pression', {}, { law, association: filled })).toContain(
    'Avocat de l’association : Cabinet Arvor, 01 99 00 44 55',
  )
  expect(paper('pression')).toContain('Avocat de l’association : ......')
})

const write = { assets: readFonts(), labels: labelsOf('fr', law.grounds), lang: 'fr' } as const

test('what is shown under pressure holds on one sheet, both sides; the two sanctions on one page', async () => {
  const pages = async (name: string): Promise<number> => {
    const { text, title } = ficheText({ name, ...asked }, { law, association }, readSetting)
    return (await writePlainText(text, { title, head: '' }, write)).pages
  }
  expect(await pages('refus')).toBe(1)
  expect(await pages('pression')).toBeLessThanOrEqual(2)
})

describe('arguments of a legitimate reason', () => {
  const decide = (line: string) =>
    withArguments(parseDecisionsFile(`decisions:\n  - ${line}\n`, 'decisions.yaml'), readSetting).decisions[0]
  test('become the sentences of the letter, with the director’s own words after them', () => {
    expect(decide('{ motif: P06, arguments: [mission, confiance], text: Et ceci. }')).toMatchObject({
      text: expect.stringMatching(
        /^Notre association exerce une mission d’intérêt général .* La personne s’est confiée .* Et ceci\.$/,
      ),
    })
    expect(decide('{ motif: P06, arguments: [autres] }')).toMatchObject({
      text: expect.stringContaining('ne vise pas'),
    })
  })
  test('one that the paper does not hold is refused, with those that it holds', () => {
    expect(() => decide('{ motif: P06, arguments: [secret] }')).toThrow()
  })
})
