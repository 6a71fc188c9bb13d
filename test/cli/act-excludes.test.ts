import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dossierYaml, filesBelow, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

// What the act excludes leaves by no rule and no answer; a general phrase opens nothing beyond the subjects that were read.

let workshop: Workshop

const table = `Nom;Prénom;Date;Fait
BARTOLI;Inès;10/03/2026;Menacée de mort par M. DELMAS au portail
BARTOLI;Inès;11/03/2026;Menacée de mort au 12 rue des Lilas 75020 Paris
BARTOLI;Inès;12/03/2026;Menacée de mort par M. DELMAS puis hospitalisée et vue par le médecin
BARTOLI;Inès;13/03/2026;Menacée de mort par M. DELMAS à la sortie de son travail chez son employeur
BARTOLI;Inès;14/03/2026;Menacée de mort par M. DELMAS devant sa fille Lina
BARTOLI;Inès;15/03/2026;Menacée de mort par M. DELMAS sur le palier devant la voisine Quitterie ZANGRANDI
`

beforeEach(() => {
  workshop = openWorkshop()
  const lina = '  - { name: Lina BARTOLI, role: fille, born: 2015-06-01 }\n'
  workshop.write(
    'dossier/dossier.yaml',
    dossierYaml.replace('pieces:', `${lina}pieces:`).replace('note.txt', 'suivi.csv'),
  )
  workshop.write('dossier/suivi.csv', table)
})

afterEach(() => workshop.remove())

/** What leaves when two persons take every proposal under these words, and what is said. */
const leaving = (asks: string, subjects = '', out = 'out'): { readonly text: string; readonly err: string } => {
  const request = requestYaml.replace(/^asks: .*$/m, `asks: >-\n  ${asks}${subjects}`)
  workshop.write('request.yaml', request)
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', out],
    ...['--prepared-by', 'Zélie TRONQUOY', '--second', 'Ignace OUVRARD'],
  )
  expect(said.code, said.err).toBe(0)
  const copies = filesBelow(workshop.path(out)).filter((file) => /data\/pieces\/.*\.csv$/.test(file))
  return { text: copies.map((file) => readFileSync(workshop.path(`${out}/${file}`), 'utf8')).join('\n'), err: said.err }
}

const object = 'Copie des écrits relatant des violences ou menaces'

test('without an exclusion, all of it is judged', () => {
  const { text, err } = leaving(`${object}.`)
  expect(text).toContain('au portail')
  expect(text).toContain('la sortie de son travail')
  expect(err).not.toContain('L’acte exclut')
})

describe('what the act excludes', () => {
  test.each([
    `${object}, à l’exclusion des éléments de santé.`,
    `${object}, hormis les données médicales.`,
    `${object}, sans communication de l’état de santé.`,
    `${object}, en occultant les éléments médicaux.`,
    `${object}. Les données de santé ne devront pas être communiquées.`,
    `${object}. Interdiction de communiquer les éléments médicaux.`,
    `${object}. L’état de santé devra rester confidentiel.`,
    `${object}, après occultation des données de santé.`,
    `${object}, expurgée des éléments de santé.`,
    `${object}, en veillant à ne pas divulguer l’état de santé.`,
  ])('health stays: %s', (asks) => {
    const { text, err } = leaving(asks)
    expect(text).toContain('au portail')
    expect(text).not.toMatch(/hospitalis|médecin/)
    expect(err).toContain('L’acte exclut')
  })

  test('also where the request names the subject itself', () => {
    const { text } = leaving(`${object}, à l’exclusion des éléments de santé.`, '\nsubjects: [violence, health]')
    expect(text).toContain('au portail')
    expect(text).not.toMatch(/hospitalis|médecin/)
  })

  test.each([
    `${object}, sans communication de l’adresse.`,
    `${object}. L’adresse de la victime ne sera pas communiquée.`,
    `${object}, à l’exception de son adresse.`,
  ])('an address stays: %s', (asks) => {
    const { text, err } = leaving(asks)
    expect(text).toContain('au portail')
    expect(text).not.toMatch(/Lilas|75020/)
    expect(err).toContain('L’acte exclut')
  })

  test.each([
    `${object}, à l’exclusion de ce qui concerne son travail.`,
    `${object}, sauf les éléments relatifs à son emploi.`,
  ])('another subject stays: %s', (asks) => {
    const { text } = leaving(asks)
    expect(text).toContain('au portail')
    expect(text).not.toContain('la sortie de son travail')
  })

  test.each([
    `${object}, à l’exclusion de ce qui concerne Lina BARTOLI.`,
    `${object}, à l’exception de ses enfants.`,
    `${object}, hormis sa fille.`,
  ])('a person stays: %s', (asks) => {
    const { text } = leaving(asks)
    expect(text).toContain('au portail')
    expect(text).not.toContain('devant sa fille')
  })

  test('what is excluded of a witness takes nothing of what she saw', () => {
    const { text } = leaving(`${object}, hormis l’état psychique de la voisine.`)
    expect(text).toContain('sur le palier')
  })

  test('what no list reads of her is asked, and leaves by an answer alone', () => {
    const { text } = leaving(`${object}, hormis les projets de la voisine.`)
    expect(text).not.toContain('sur le palier')
    requis(
      workshop,
      ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul'],
    )
    expect(requis(workshop, 'questions', 'draft', '--json', '--all').out).toContain('sur le palier')
  })

  test('the health of a witness is not that of who was hurt: it is asked', () => {
    const { text } = leaving(`${object}, sauf ce qui touche à la santé de la voisine.`)
    expect(text).not.toContain('vue par le médecin')
    requis(
      workshop,
      ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul'],
    )
    expect(requis(workshop, 'questions', 'draft', '--json', '--all').out).toContain('vue par le médecin')
  })

  test('a piece called so stays whole', () => {
    workshop.write(
      'dossier/dossier.yaml',
      readFileSync(workshop.path('dossier/dossier.yaml'), 'utf8').replace(/title: [^,\n]*/, 'title: Journal éducatif'),
    )
    expect(leaving(`${object}, à l’exclusion du journal éducatif.`).text).toBe('')
  })

  test('no answer opens it', () => {
    leaving(`${object}, à l’exclusion des éléments de santé.`)
    requis(
      workshop,
      ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul'],
    )
    const asked = requis(workshop, 'questions', 'draft', '--json', '--all').out
    expect(asked).not.toMatch(/hospitalis|"id":\s?"health"/)
  })
})

test('what one act asks for and excludes waits for a person, who says which of the two it means', () => {
  const asks = 'Copie des écrits relatant des violences, à l’exclusion des violences'
  const { text, err } = leaving(asks)
  expect(err).toContain('L’acte demande et exclut le même objet')
  expect(text).toBe('')
  expect(leaving(asks, '\nsubjects: [violence]', 'named').text).toContain('au portail')
})

describe('a general phrase', () => {
  test.each([
    `${object}, et tous documents utiles.`,
    `${object}, ainsi que toute autre pièce utile à la manifestation de la vérité.`,
    `${object} et, plus généralement, tous les éléments utiles en votre possession.`,
    `${object}, ou tout autre élément.`,
  ])('opens nothing more, and is asked: %s', (asks) => {
    const narrow = leaving(`${object}.`, '', 'narrow').text
    const { text, err } = leaving(asks)
    expect(text).toBe(narrow)
    expect(err).toContain('L’acte s’élargit')
    requis(
      workshop,
      ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul'],
    )
    expect(requis(workshop, 'questions', 'draft', '--json', '--all').out).toMatch(/"kind":\s?"subject"/)
  })
})

test('what is not asked for is not forbidden: it is judged as before', () => {
  const { text, err } = leaving(`${object}. Les éléments de santé ne sont pas demandés.`)
  expect(text).toContain('au portail')
  expect(err).not.toContain('L’acte exclut')
})
