import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { proposeDraft } from '../../../src/pipeline/propose/propose-draft.ts'
import { parseDossierFile } from '../../../src/request/dossier-file.ts'
import { parseRequestFile } from '../../../src/request/request-file.ts'
import { readAssets } from '../../../src/store/installed/installed.ts'
import { readLaw, readPipeline } from '../../../src/store/installed/settings.ts'

// Registers of calls, read and judged as `propose` does. Three were written with the lists; « later » ones after them.

const dossier = `persons:
  - { name: Fanny LECOURT, role: accompagnée, born: 1990-07-08 }
  - { name: Steeve MARQUIS, role: conjoint }
  - { name: Enzo LECOURT, role: enfant, born: 2018-02-02 }
  - { name: Danièle LECOURT, role: mère }
`
const request = `kind: requisition
basis: CPP 77-1-1
reference: PV 2026/01234
authorisation: { magistrate: Mme Rouvier, date: 2026-11-03 }
persons: [ { name: Fanny LECOURT, born: 1990-07-08 } ]
period: { from: 2025-01-01, to: 2026-12-31 }
asks: Copie des écrits relatant des violences subies par Fanny LECOURT.
subjects: [violence]
`

const propose = async (name: string, text: string): Promise<Draft> => {
  const pipeline = readPipeline('requisition')
  const law = readLaw()
  return await proposeDraft({
    ...{ pipeline, law, extra: [], subjectWeights: null, secret: '00', preparedBy: 'Zélie TRONQUOY' },
    request: parseRequestFile(request, 'request.yaml', law, 'requisition'),
    versions: { software: '', policy: pipeline.version, pipeline: pipeline.name },
    source: {
      files: [{ name, bytes: Buffer.from(text) }],
      described: parseDossierFile(dossier, 'dossier.yaml'),
      assets: { ...readAssets(), withDrawing: false },
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
      accepts: pipeline,
    },
  })
}

/** Which of these words are touched by a mark of an informant. */
const informants = async (name: string, text: string, callers: readonly string[]): Promise<readonly string[]> => {
  const { dossier: read, findings, decisions } = await propose(name, text)
  const marks = new Set(decisions.filter(({ ground }) => ground === 'AUT-SIGN').map(({ findingId }) => findingId))
  const passages = read.pieces.flatMap((piece) => piece.passages)
  const isMarked = (caller: string): boolean =>
    passages.some(({ id, text: words }) => {
      const start = words.indexOf(caller)
      const touches = findings.filter(
        (one) => one.passageId === id && one.start < start + caller.length && one.end > start,
      )
      return start !== -1 && touches.some((one) => marks.has(one.id))
    })
  return callers.filter(isMarked)
}

type Row = { readonly who: string; readonly quality?: string; readonly says: string; readonly informs: boolean }

const rows: readonly Row[] = [
  { who: 'LECOURT Danièle', says: "demande l'heure de la visite", informs: false },
  { who: 'la CAF', says: 'pièces manquantes', informs: false },
  { who: 'Enzo', says: 'pleure, dit que papa a tapé maman', informs: false },
  { who: 'Collège Jean-Macé', says: 'absence ce jour', informs: false },
  { who: 'Mairie de Brécy', says: "demande l'acte de naissance", informs: false },
  { who: 'commissariat de Brécy', says: 'convocation', informs: false },
  {
    who: 'Mme Gisèle PORTAL',
    says: 'entend des cris chez Fanny LECOURT, ne veut pas que son nom apparaisse',
    informs: true,
  },
  { who: 'M. Hervé JOUAN', says: 'signale que Fanny LECOURT est battue', informs: true },
  { who: 'anonyme', says: 'Fanny LECOURT serait frappée', informs: true },
  { who: "une institutrice de l'école", says: 'alerte sur des bleus, souhaite rester anonyme', informs: true },
]

const later: readonly Row[] = [
  { who: 'Banque postale', says: 'découvert', informs: false },
  { who: 'Colette GARNIER', says: 'Fanny LECOURT a le visage tuméfié, croisée à la boulangerie', informs: true },
  { who: 'Steeve MARQUIS', says: "exige qu'on lui rende sa femme", informs: false },
  { who: 'Sylvain THOREZ', quality: "CCAS d'Avion", says: 'bon alimentaire accordé', informs: false },
  { who: 'M. Kader MEZIANE', says: 'Fanny LECOURT vit un calvaire, faut faire quelque chose', informs: true },
  { who: 'correspondant sans identité', says: 'Steeve MARQUIS met des raclées à sa compagne', informs: true },
  { who: "l'assistante sociale de l'hôpital", says: 'sortie prévue lundi', informs: false },
  { who: 'Odile', says: 'Fanny LECOURT ne sort plus, il lui prend son téléphone', informs: true },
  { who: 'le facteur', says: "Fanny LECOURT n'ouvre plus, un oeil au beurre noir", informs: true },
  {
    who: 'Mme Perrine SAULT',
    says: "il s'en prend à Fanny LECOURT. Ne surtout pas révéler qui a téléphoné",
    informs: true,
  },
]

const day = (at: number): string => `${String(at + 1).padStart(2, '0')}/04/2026`

const forms: readonly (readonly [string, string, (rows: readonly Row[]) => string])[] = [
  [
    'a CSV',
    'appels.csv',
    (all) =>
      [
        'date;appelant;qualité;objet',
        ...all.map((row, at) => [day(at), row.who, row.quality ?? '', row.says].join(';')),
      ].join('\n'),
  ],
  [
    'a table',
    'registre.md',
    (all) =>
      ['| Date | Appelant(e) | Lien | Motif |', '|---|---|---|---|']
        .concat(all.map((row, at) => `| ${day(at)} | ${row.who} | ${row.quality ?? ''} | ${row.says} |`))
        .join('\n'),
  ],
  [
    'a text, an entry a paragraph',
    'cahier.txt',
    (all) =>
      all
        .map(
          (row, at) =>
            `Le ${day(at)}\nAppelant : ${row.who}${row.quality === undefined ? '' : ` (${row.quality})`}\nObjet : ${row.says}`,
        )
        .join('\n\n'),
  ],
  [
    'a text, an entry a line',
    'standard.txt',
    (all) =>
      all
        .map(
          (row, at) =>
            `${day(at)} – appelant : ${row.who}${row.quality === undefined ? '' : ` (${row.quality})`} – ${row.says}`,
        )
        .join('\n'),
  ],
]

describe.each(forms)('a register of calls is no list of informants: %s', (_, name, write) => {
  test.each([
    ['written with the lists', rows],
    ['written later', later],
  ])('%s', async (_set, all) => {
    const callers = all.map(({ who }) => who)
    expect(await informants(name, write(all), callers)).toEqual(
      all.filter(({ informs }) => informs).map(({ who }) => who),
    )
  })
})

test('where nothing tells who rang up nor why, the caller stays masked', async () => {
  const all = [...rows.slice(0, 6), { who: 'Mme Yvonne TRÉMEL', says: 'a rappelé deux fois', informs: true }]
  const text = forms[0]?.[2](all.map((row, at) => (at === 6 ? { ...row, says: 'comme convenu' } : row))) ?? ''
  expect(await informants('appels.csv', text, ['TRÉMEL', 'la CAF'])).toEqual(['TRÉMEL'])
})

test('the sheet of one alarm is no register: its caller is an informant whatever she says', async () => {
  const sheet = `Appelant : Mme Yvonne TRÉMEL
Téléphone de l'appelant : 06 11 22 33 44
Lien de l'appelant : enseignante
Objet : demande un rendez-vous pour Fanny LECOURT
`
  expect(await informants('fiche.txt', sheet, ['TRÉMEL'])).toEqual(['TRÉMEL'])
})
