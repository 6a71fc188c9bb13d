import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { openWorkshop, readAll, requis, type Said, type Workshop } from './program.ts'

// An address of a prévenu (CPP 560), what a bailiff may ask (CPCE L152-1): a letter answers, line by line, and lists nothing.

let workshop: Workshop

const dossier = (more = ''): string => `id: D-2026-0777
service: CHRS du Parc
persons:
  - { id: p1, name: Ludovic MARESCOT, role: accompanied, born: 1979-03-11${more} }
  - { id: p2, name: Dr Hélène VIAL, role: médecin }
pieces:
  - { file: fiche.txt, title: Fiche d'admission, kind: admission, date: 2024-02-05, author: { profession: éducatrice } }
  - { file: suivi.txt, title: Notes de suivi, kind: note, author: { profession: éducatrice } }
  - { file: certificat.txt, title: Certificat médical, kind: certificat médical, date: 2026-01-09, author: { profession: médecin } }
  - { file: avocat.txt, title: Lettre d'avocat, kind: courrier, date: 2026-02-09, author: { profession: avocat } }
`

const sheet = `Fiche d'admission du 5 février 2024
Nom : Ludovic MARESCOT, né le 11 mars 1979
Adresse : M. MARESCOT habite 12 rue des Tanneurs, 99100 Corvanne.
`

const notes = `Le 3 avril 2026, M. Ludovic MARESCOT a emménagé au 8 avenue de la Gare, 99200 Merlieu. Il est hébergé depuis sa sortie d'hôpital.
Le 10 avril 2026, M. MARESCOT est salarié de Transports Delorme depuis mars. Son salaire arrive sur un compte à la Banque Populaire du Nord.
`

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossier())
  workshop.write('dossier/fiche.txt', sheet)
  workshop.write('dossier/suivi.txt', notes)
  workshop.write('dossier/certificat.txt', 'Je soussignée docteur VIAL certifie suivre M. MARESCOT pour un diabète.\n')
  workshop.write('dossier/avocat.txt', 'Cabinet de Maître ROUSSET\nMon client M. MARESCOT conteste.\n')
})

afterEach(() => workshop.remove())

const prosecutor = `kind: requisition
basis: CPP 560
form: signed
authority: Parquet de Vaubrun
requester: { name: Benoît CASTELNAU, quality: procureur de la République }
reference: VAL 1
receivedAt: 2026-05-12T11:05
callBack: { number: 03 53 01 22 41, result: confirmed }
officialPhone: 03 53 01 22 41
persons: [ { name: Ludovic MARESCOT, born: 1979-03-11 } ]
asks: Communiquer la dernière adresse connue de M. Ludovic MARESCOT, prévenu.
`

const bailiff = (asks: string): string => `kind: bailiff
basis: CPCE L152-1
form: signed
authority: SELARL Huissiers de Vaubrun
requester: { name: Maître Paul ARVIN, quality: commissaire de justice }
reference: VAL 1
receivedAt: 2026-05-12T11:05
callBack: { number: 03 53 01 22 41, result: confirmed }
officialPhone: 03 53 01 22 41
enforceableTitle: { reference: Jugement 25/001, date: 2025-10-01 }
persons: [ { name: Ludovic MARESCOT, born: 1979-03-11 } ]
asks: ${asks}
`

const run = (pipeline: string, request: string, ...more: readonly string[]): Said => {
  workshop.write('request.yaml', request)
  return requis(
    workshop,
    ...['run', pipeline, 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--prepared-by', 'Zoé', '--out', 'out', ...more],
  )
}

const paper = async (name: string, out = 'out'): Promise<string> => {
  const bytes = readFileSync(workshop.path(`${out}/VAL-1/data/${name}.pdf`))
  return (await pdfText(new Uint8Array(bytes))).join('\n').replaceAll(/\s+/g, ' ')
}

const listed = ['P01', 'P02', 'Fiche', 'Notes de suivi', 'Certificat', 'avocat', 'TIERS', 'HORS-OBJ']

test('the prosecutor gets one line, the address dated last; no copy, no list, no birth date', async () => {
  const said = run('address-only', prosecutor)
  expect(said.code).toBe(0)
  const letter = await paper('letter')
  expect(letter).toContain('Ludovic MARESCOT – adresse (dernière connue) : 8 avenue de la Gare')
  expect(letter).not.toMatch(/Tanneurs|1979|Delorme|hôpital/)
  const bordereau = await paper('bordereau')
  expect(listed.filter((words) => `${letter} ${bordereau}`.includes(words))).toEqual([])
  expect(readdirSync(workshop.path('out/VAL-1/data')).includes('pieces')).toBe(false)
  expect(readFileSync(workshop.path('out/VAL-1/data/masks.jsonl'), 'utf8')).toBe('')
  expect(requis(workshop, 'verify', 'out/VAL-1.asice').code).toBe(0)
}, 60_000)

test('a hidden address and none at all read the same', async () => {
  workshop.write('dossier/dossier.yaml', dossier(', protectedAddress: true'))
  run('address-only', prosecutor)
  const hidden = await paper('letter')
  workshop.write('dossier/dossier.yaml', dossier())
  workshop.write('dossier/fiche.txt', "Fiche d'admission\nM. Ludovic MARESCOT est reçu.\n")
  workshop.write('dossier/suivi.txt', 'Le 3 avril 2026, M. Ludovic MARESCOT va bien.\n')
  run('address-only', prosecutor, '--out', 'none')
  expect(await paper('letter', 'none')).toBe(hidden)
  expect(hidden).toContain('adresse (dernière connue) : aucun élément que nous puissions communiquer')
  expect(readAll(workshop.path('out'))).not.toContain('Tanneurs')
}, 60_000)

test('two addresses that nothing dates: none is given, the director is told, and says which', async () => {
  workshop.write('dossier/dossier.yaml', dossier().replace('date: 2024-02-05, ', ''))
  workshop.write('dossier/fiche.txt', 'M. Ludovic MARESCOT habite 12 rue des Tanneurs, 99100 Corvanne.\n')
  workshop.write('dossier/suivi.txt', 'M. Ludovic MARESCOT habite 8 avenue de la Gare, 99200 Merlieu.\n')
  const said = run('address-only', prosecutor)
  expect(said.out + said.err).toContain('Plusieurs adresses pour la personne 1')
  expect(await paper('letter')).toContain('aucun élément que nous puissions communiquer')
  workshop.write(
    'decisions.yaml',
    'decisions:\n  - { mask: "12 rue des Tanneurs", everywhere: true, reason: ancienne adresse }\n',
  )
  run('address-only', prosecutor, '--decisions', 'decisions.yaml', '--out', 'told')
  expect(await paper('letter', 'told')).toContain('8 avenue de la Gare')
}, 60_000)

test('the bailiff gets the facts asked, one line each, and the director hears of what nobody looked for', async () => {
  const said = run('bailiff', bailiff('Adresse et employeur de M. Ludovic MARESCOT.'))
  const letter = await paper('letter')
  expect(letter).toContain('adresse (dernière connue) : 8 avenue de la Gare')
  expect(letter).toContain('employeur : Transports Delorme')
  expect(letter).not.toMatch(/Banque Populaire|débiteurs|immobilier/)
  expect(said.out + said.err).toContain('tiers débiteurs et les immeubles')
  run('bailiff', bailiff('Renseignements prévus par cet article.'), '--out', 'all')
  expect(await paper('letter', 'all')).toMatch(/établissement bancaire : (?:la )?Banque Populaire du Nord/)
}, 60_000)
