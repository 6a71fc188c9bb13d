import { expect, test } from 'vitest'
import { readActText } from '../../../src/pipeline/propose/read-act.ts'
import { law } from '../decide/fixture.ts'
import { blindActs } from './acts-blind.ts'
import { lastActs } from './acts-last.ts'
import { moreActs } from './acts-more.ts'
import { actsToRead } from './acts-to-read.ts'
import { scoreAct } from './score-act.ts'

const act = `MINISTÈRE DE L'INTÉRIEUR
Commissariat de police de Brécy-sur-Loue – Brigade de protection de la famille
14, rue des Tanneurs – 99120 BRÉCY-SUR-LOUE – Tél. 03 99 00 17 17

RÉQUISITION À PERSONNE
(articles 77-1-1 et R. 642-1 – enquête préliminaire)

PROCÈS-VERBAL n° 2026/004512        N° PARQUET : 26 087 000 312
AFFAIRE : contre X… / violences habituelles par conjoint
Nous, Nadège KERMOREC, brigadière-cheffe, matricule 1 204 877, officier de police judiciaire
en résidence à Brécy-sur-Loue,
Agissant conformément aux instructions de Madame Hélène ROUVIER, vice-procureure de la
République près le tribunal judiciaire de Valverte, reçues par téléphone le 3 novembre 2026 à 10 h 20,
qui a autorisé la présente réquisition,
Vu l'article 77-1-1 du code de procédure pénale,
PRIONS ET AU BESOIN REQUÉRONS
Madame la directrice du CHRS « Les Tilleuls » – Association Sauvegarde de la Valverte –
à l'effet de nous remettre, dans les meilleurs délais et au plus tard le 12 novembre 2026 :
  1) les dates d'entrée et de sortie de Mme Inès BARTOLI, née le 14/02/1991 à Nîmes ;
  2) la copie des écrits relatant des violences ou menaces dont elle aurait fait état, du 01/01/2026
     au 31/10/2026 ;
  3) l'identité des personnels ayant recueilli ses propos.
Réponse attendue sous format PDF à l'adresse : bpf-brecy@interieur.gouv.fr
Vous rappelons que le fait de ne pas répondre dans les meilleurs délais est puni d'une amende de 3 750 €.
Fait à Brécy-sur-Loue, le 4 novembre 2026`

test('a réquisition is read from its own words', () => {
  const { values, persons } = readActText(act, law)
  expect({ ...values, asks: values.asks?.slice(0, 41) }).toEqual({
    kind: 'requisition',
    basis: 'CPP 77-1-1',
    authority: 'Commissariat de police de Brécy-sur-Loue – Brigade de protection de la famille',
    'requester.name': 'Nadège KERMOREC',
    'requester.rank': 'brigadière-cheffe',
    'requester.quality': 'officier de police judiciaire',
    'requester.contact': 'bpf-brecy@interieur.gouv.fr',
    'requester.matricule': '1 204 877',
    reference: 'PROCÈS-VERBAL n° 2026/004512',
    procedureNumber: '2026/004512',
    parquetNumber: '26 087 000 312',
    inquiry: 'preliminary',
    offence: 'contre X… / violences habituelles par conjoint',
    'authorisation.magistrate': 'Madame Hélène ROUVIER, vice-procureure de la République',
    'authorisation.date': '2026-11-03',
    dueBy: '2026-11-12',
    'period.from': '2026-01-01',
    'period.to': '2026-10-31',
    asks: "à l'effet de nous remettre, dans les meil",
    'delivery.to': 'bpf-brecy@interieur.gouv.fr',
    format: 'PDF',
  })
  expect(persons).toEqual([{ given: ['Inès'], family: 'BARTOLI', other: [], born: '1991-02-14', role: null }])
})

test('what the act does not say stays empty: nothing is invented', () => {
  expect(readActText('Merci de me rappeler au sujet du dossier.', law)).toEqual({
    values: {},
    persons: [],
    delay: null,
  })
})

test.each([
  [
    'les violences subies par Sandrine KERVELLA née le 11/02/1990, signalées par Mme Ginette LEGUEN',
    ['Sandrine KERVELLA'],
  ],
  ['les menaces subies par Mme Inès BARTOLI, née le 14/02/1991', ['Inès BARTOLI']],
  ['les faits commis par M. Yohan PRADIER au préjudice de Sandrine KERVELLA', ['Yohan PRADIER', 'Sandrine KERVELLA']],
  ['à la suite de la plainte de Mme Ginette LEGUEN, les écrits concernant Yohan PRADIER', ['Yohan PRADIER']],
])('whom an act is about is read, never who reported: « %s »', (asks, names) => {
  const act = `RÉQUISITION\nVu l’article 77-1-1 du code de procédure pénale\nRequérons le foyer de remettre ${asks}.`
  expect(readActText(act, law).persons.map(({ given, family }) => `${given.join(' ')} ${family}`)).toEqual(names)
})

test.each([...actsToRead, ...moreActs, ...blindActs, ...lastActs].map((act) => [act.what, act] as const))(
  'an act is read: %s',
  (_, act) => {
    const { wrong, invented, missed, extra } = scoreAct(act)
    expect({ wrong, invented, missed, extra }).toEqual({ wrong: [], invented: [], missed: [], extra: [] })
  },
)

// An act of a few pages takes milliseconds; a pattern that goes back on itself took minutes on a line of spaces.
test.each([' ', '\t', '\n', '|', '1 ', 'MARTIN ', 'nous ', 'a: '])(
  'a file of nothing but %j does not hold the reader up',
  (unit) => {
    const start = performance.now()
    readActText(`nous${unit.repeat(200_000)}x`, law)
    expect(performance.now() - start).toBeLessThan(30_000)
  },
)

test.each([
  ['du 3 au 9 mars et du 1er au 15 avril 2026', '2026-03-03', '2026-04-15'],
  ['du 01/01/2026 au 31/01/2026, puis du 15/05/2026 au 31/10/2026', '2026-01-01', '2026-10-31'],
])('of several periods, the request holds from the first day to the last: « %s »', (words, from, to) => {
  const { values } = readActText(act.replace(/du 01\/01\/2026\n\s+au 31\/10\/2026/, words), law)
  expect([values['period.from'], values['period.to']]).toEqual([from, to])
  expect(values.asks).toContain(words)
})
