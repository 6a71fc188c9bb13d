import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { rowOf, xlsxBytes } from '../../read/xlsx-bytes.ts'
import { deskOf, sourceOf } from './desk.ts'
import { textsOfFile } from './hidden-search.ts'

const desk = deskOf()

const persons =
  'persons:\n  - { name: Fanny LECOURT, role: accompanied, protectedAddress: true, address: "12 rue des Tanneurs, 46990 Valbelle" }\n'

type Case = {
  readonly file: string
  readonly content: string | Uint8Array
  readonly gone: readonly string[]
  readonly kept: readonly string[]
}

const of = (content: string | Uint8Array, gone: readonly string[], kept: readonly string[], file: string): Case => ({
  content,
  gone,
  kept,
  file,
})

const json = (value: unknown): string => JSON.stringify(value, null, 1)

/** In records, what tells the same beside it: codes, coordinates, parcels, doors. */
const records: readonly Case[] = [
  of(
    json({
      nom: 'ROSTAING',
      num: '12',
      voie: 'rue des Tanneurs',
      commune: 'Valbelle',
      insee: '46328',
      lat: 44.61234,
      lon: 2.03456,
      note: 'vue',
    }),
    ['46328', '44.61234', '2.03456', '"12"'],
    ['"note": "vue"'],
    'a.json',
  ),
  of(
    json({
      personne: {
        adresse: {
          ligne: '12 rue des Tanneurs',
          ville: 'Valbelle',
          code_commune: '46328',
          parcelle: 'AB 0142',
          batiment: 'C',
          porte: '47',
        },
      },
      suivi: { porte: 'AEMO' },
    }),
    ['46328', 'AB 0142', '"C"', '"47"'],
    ['AEMO'],
    'a.json',
  ),
  of(
    '<?xml version="1.0"?><suivi><adresse><numero>12</numero><voie>rue des Tanneurs</voie><ville>Valbelle</ville><codeInsee>46328</codeInsee><geo><lat>44.61234</lat><long>2.03456</long></geo></adresse><dette>230</dette></suivi>',
    ['46328', '44.61234', '2.03456', '>12<'],
    ['<dette>230'],
    'a.xml',
  ),
  of(
    'nom;ville;code_insee;latitude;longitude;digicode;dette\nROSTAING;Valbelle;46328;44,61234;2,03456;4592;230\n',
    ['46328', '44,61234', '2,03456', '4592'],
    ['230'],
    'a.csv',
  ),
  of(
    json({
      resourceType: 'Patient',
      id: 'p1',
      address: [
        {
          line: ['12 rue des Tanneurs'],
          city: 'Valbelle',
          postalCode: '46990',
          district: '46328',
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/geolocation',
              extension: [
                { url: 'latitude', valueDecimal: 44.61234 },
                { url: 'longitude', valueDecimal: 2.03456 },
              ],
            },
            {
              url: 'https://interop.esante.gouv.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code',
              valueCoding: { code: '46328' },
            },
          ],
        },
      ],
    }),
    ['46328', '44.61234', '2.03456'],
    ['Patient'],
    'a.json',
  ),
  of(
    json({
      domicile: { commune: 'Valbelle', geo: [2.03456, 44.61234], etage: '3', quartier: 'Bas', iris: '463280101' },
      enfants: 2,
      num: 'D-17',
    }),
    ['44.61234', '2.03456', '"3"', '463280101'],
    ['"enfants": 2', 'D-17'],
    'a.json',
  ),
]

/** What stands beside a home and tells nothing of it. */
const others: readonly Case[] = [
  of(
    json({
      ville: 'Valbelle',
      insee: '2 85 03 46 328 012 33',
      num: 'D-17',
      code: 'AED',
      dette: 230,
      ouvert: '2024-03-02',
    }),
    ['Valbelle'],
    ['2 85 03 46 328 012 33', 'D-17', 'AED', '230', '2024-03-02'],
    'a.json',
  ),
  of(
    json({ note: 'Elle est venue de Valbelle, contente de sa visite au service et de la suite.', num: 12 }),
    ['Valbelle'],
    ['"num": 12'],
    'a.json',
  ),
  of(
    json({ adresse: { ville: 'Valbelle', depuis: '2024-03-02' }, dossier: { num: 12, code: 7 } }),
    ['Valbelle'],
    ['2024-03-02', '"num": 12', '"code": 7'],
    'a.json',
  ),
  of(
    await xlsxBytes([
      {
        name: 'Suivi',
        xml:
          rowOf(1, ['Nom', 'Ville', 'Code INSEE', 'Porte']) +
          rowOf(2, ['ROSTAING', 'Valbelle', '46328', 'B47']) +
          rowOf(3, ['AUTRE', '', '', 'C12']),
      },
    ]),
    ['46328', 'B47'],
    ['C12'],
    'a.xlsx',
  ),
]

test.each([...records, ...others])('a record beside a hidden home, $file: $gone go, $kept stay', async (one) => {
  const source = sourceOf({ [one.file]: one.content }, persons)
  const { files } = await migrate({ source, place: 0, items: 1 }, desk)
  const out = (await Promise.all(files.map(({ path, bytes }) => textsOfFile(path, bytes)))).flat().join('\n')
  expect({
    left: one.gone.filter((word) => out.includes(word)),
    lost: one.kept.filter((word) => !out.includes(word)),
  }).toEqual({ left: [], lost: [] })
})
