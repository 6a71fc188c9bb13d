import { describe, expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { docxBytes, zipBytes } from '../../read/zip-bytes.ts'
import { deskOf, sourceOf } from './desk.ts'
import { textsOfFile } from './hidden-search.ts'

// Registers of calls of an invented record, carried to a target that closes nothing. Who gave the alert goes with floor, phone, job
// and kinship; whoever else rang up stays, and so does what was seen.

const dossier = `persons:
  - { name: Fanny LECOURT, role: accompagnée, born: 1990-07-08 }
  - { name: Steeve MARQUIS, role: conjoint }
  - { name: Enzo LECOURT, role: enfant, born: 2018-02-02 }
  - { name: Danièle LECOURT, role: mère }
`

type Row = readonly [day: string, who: string, phone: string, says: string]

/** `closed`: strings that no output may hold; `kept`: those that stay, each a caller or what was seen. */
type Log = { readonly rows: readonly Row[]; readonly closed: readonly string[]; readonly kept: readonly string[] }

const stairs: Log = {
  rows: [
    ['02/03/2025', 'Mme Danièle LECOURT (grand-mère)', '06 11 20 30 41', "demande l'heure de la visite de samedi"],
    ['02/03/2025', 'CAF du Val', '03 21 44 55 66', 'pièces manquantes pour le dossier APL'],
    [
      '03/03/2025',
      'Mme Gisèle PORTAL, voisine du 3e étage',
      '06 78 12 34 90',
      'entend des cris chez Fanny LECOURT depuis trois soirs, ne veut pas que son nom apparaisse',
    ],
    ['03/03/2025', 'M. KOWALSKI, bailleur', '03 21 00 10 20', 'loyer de février impayé, demande un rendez-vous'],
    ['04/03/2025', 'Collège Jean-Macé (vie scolaire)', '03 21 77 88 99', "absence d'Enzo ce matin"],
    ['04/03/2025', 'Steeve MARQUIS', '07 55 44 33 22', 'mécontent de la décision, exige de voir son fils'],
    ['05/03/2025', 'Docteur VIAL', '03 21 65 43 21', 'confirme le rendez-vous de lundi'],
    ['05/03/2025', 'Sylvie GRANGER, assistante sociale CPAM', '03 21 12 12 12', 'suite du dossier invalidité'],
    ['06/03/2025', 'Mme BRUNET (taxi conventionné)', '06 99 88 77 66', 'horaire du transport de mardi'],
    [
      '07/03/2025',
      'la dame du 3e',
      '0678123490',
      'rappelle : il a encore crié, la petite pleurait ; rappeler après 20h, elle travaille à la boulangerie Morel',
    ],
    ['10/03/2025', 'M. Jean ROUX, plombier', '06 01 02 03 04', 'passera jeudi pour la fuite'],
  ],
  closed: ['PORTAL', 'Gisèle', '3e étage', 'dame du 3e', '0678123490', 'Morel'],
  kept: [
    'Danièle',
    'CAF',
    'KOWALSKI',
    'Jean-Macé',
    'MARQUIS',
    'VIAL',
    'GRANGER',
    'BRUNET',
    'ROUX',
    '0321001020',
    'cris chez Fanny',
  ],
}

const kin: Log = {
  rows: [
    [
      '11/04/2025',
      'Nadia, la belle-sœur de M. MARQUIS',
      '06 45 10 20 30',
      "dit que Steeve frappe Fanny LECOURT ; elle demande qu'on ne dise rien à son frère",
    ],
    ['11/04/2025', 'Mairie de Brécy', '03 21 10 10 10', "acte de naissance d'Enzo prêt"],
    ['12/04/2025', 'Me AUBRAC, avocate', '03 21 20 20 20', 'audience reportée au 4 mai'],
    ['14/04/2025', 'M. Paul DENIS (employeur)', '03 21 30 30 30', 'confirme la reprise du travail lundi'],
    ['15/04/2025', 'Nadia', '06 45 10 20 30', 'rappelle, inquiète pour Enzo, il a des bleus au bras'],
    ['16/04/2025', 'Fanny LECOURT', '07 01 02 03 04', 'annule le rendez-vous de jeudi'],
  ],
  closed: ['Nadia', 'belle-sœur', '0645102030'],
  kept: ['Mairie de Brécy', 'AUBRAC', 'DENIS', '0321303030', 'annule le rendez-vous'],
}

const work: Log = {
  rows: [
    [
      '02/06/2025',
      "l'assistante maternelle du petit",
      '06 70 70 10 10',
      "signale des marques au cou d'Enzo, souhaite rester anonyme",
    ],
    ['02/06/2025', 'EDF', '09 69 32 15 15', "relance pour la facture d'électricité"],
    ['03/06/2025', 'Colissimo', '03 21 40 40 40', 'colis à retirer au bureau de Brécy'],
    [
      '04/06/2025',
      'Mme Perrine SAULT, nourrice agréée',
      '06 70 70 10 10',
      'confirme ce qu’elle a dit lundi, surtout ne pas la citer',
    ],
    ['05/06/2025', 'École maternelle Prévert', '03 21 50 50 50', 'demande le carnet de vaccination'],
    ['06/06/2025', 'M. Ahmed BEN SALAH, éducateur AEMO', '03 21 60 60 60', 'visite à domicile fixée au 12'],
  ],
  closed: ['assistante maternelle', 'SAULT', 'Perrine', 'nourrice', '0670701010'],
  kept: ['EDF', 'Colissimo', 'Prévert', 'SALAH', 'marques au cou', '0321606060'],
}

/** Written once the code was done, and run once: docs/figures.md. */
const later: Readonly<Record<string, Log>> = {
  night: {
    rows: [
      ['01/10/2025', 'Clinique des Ormes, secrétariat', '03 44 10 11 12', 'rendez-vous avancé à 9 h'],
      [
        '01/10/2025',
        'un voisin de palier, M. Roland TISSIER',
        '06 31 32 33 34',
        'il a entendu Steeve menacer Fanny LECOURT cette nuit, refuse que l’on donne son nom',
      ],
      ['02/10/2025', 'Mme HENRY, conseillère Pôle emploi', '03 44 20 21 22', 'atelier CV mardi prochain'],
      ['03/10/2025', 'Mamie Danièle', '06 11 20 30 41', 'apportera les vêtements d’Enzo'],
      [
        '03/10/2025',
        'M. TISSIER',
        '06 31 32 33 34',
        'redit que cela crie tous les soirs, la porte en face de la sienne',
      ],
      ['04/10/2025', 'Garage Lambert', '03 44 30 31 32', 'voiture réparée, 240 euros'],
      ['05/10/2025', 'la CPE du collège', '03 44 40 41 42', 'Enzo exclu deux jours'],
    ],
    closed: ['TISSIER', 'Roland', 'voisin de palier', '0631323334'],
    kept: ['Clinique des Ormes', 'HENRY', 'Danièle', 'Lambert', '0344303132', 'CPE', 'menacer Fanny'],
  },
  shop: {
    rows: [
      [
        '12/11/2025',
        'la caissière du Proxi, rue Basse',
        '06 81 82 83 84',
        'Fanny LECOURT serait venue avec un œil fermé ; ne pas dire que c’est elle',
      ],
      ['12/11/2025', 'Croix-Rouge', '03 55 10 10 10', 'colis alimentaire disponible'],
      ['13/11/2025', 'M. Éric VASSE, propriétaire', '03 55 20 20 20', 'demande les clés de la cave'],
      [
        '14/11/2025',
        'Nadège (caissière)',
        '06 81 82 83 84',
        'rappelle, voudrait savoir si on a fait quelque chose pour Fanny',
      ],
      ['15/11/2025', 'Tribunal pour enfants, greffe', '03 55 30 30 30', 'convocation envoyée'],
    ],
    closed: ['caissière', 'Proxi', 'Nadège', '0681828384'],
    // « la cave » may be where somebody is shut in: that caller is closed by doubt.
    kept: ['Croix-Rouge', 'greffe', 'œil fermé'],
  },
  uncle: {
    rows: [
      [
        '20/01/2026',
        'le frère de Steeve MARQUIS, Loïc',
        '07 61 62 63 64',
        'Steeve boit et tape Enzo. Il ne veut surtout pas que sa famille sache qu’il a appelé',
      ],
      ['20/01/2026', 'Assurance MAIF', '05 49 73 73 73', 'dossier dégât des eaux clos'],
      ['21/01/2026', 'Mme ROY, infirmière scolaire', '03 66 10 20 30', 'Enzo se plaint de maux de ventre'],
      ['22/01/2026', 'Loïc M.', '07 61 62 63 64', 'annonce qu’il part travailler à Lyon'],
      ['23/01/2026', 'Bruno, un ami de Fanny LECOURT', '06 12 13 14 15', 'demande de ses nouvelles'],
    ],
    closed: ['Loïc', 'frère de Steeve', '0761626364'],
    kept: ['MAIF', 'ROY', 'Enzo se plaint', 'demande de ses nouvelles'],
  },
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const cells = (row: readonly string[]): string =>
  `<w:tr>${row.map((one) => `<w:tc>${paragraph(one)}</w:tc>`).join('')}</w:tr>`
const odtRow = (row: readonly string[]): string =>
  `<table:table-row>${row.map((one) => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`).join('')}</table:table-row>`
const odtNames =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'

const head = ['Date', 'Appelant', 'Téléphone', 'Objet']

const forms: readonly (readonly [string, (rows: readonly Row[]) => string | Uint8Array | Promise<Uint8Array>])[] = [
  ['appels.csv', (rows) => [head, ...rows].map((row) => row.join(';')).join('\r\n')],
  [
    'appels.docx',
    (rows) => docxBytes(`${paragraph('Journal des appels')}<w:tbl>${[head, ...rows].map(cells).join('')}</w:tbl>`),
  ],
  [
    'appels.odt',
    (rows) =>
      zipBytes({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content ${odtNames}><office:body><office:text><text:p>Journal des appels</text:p><table:table>${[head, ...rows].map(odtRow).join('')}</table:table></office:text></office:body></office:document-content>`,
      }),
  ],
  [
    'cahier.txt',
    (rows) => rows.map(([day, who, phone, says]) => `${day} – appel de ${who} (tél. ${phone}) : ${says}.`).join('\n'),
  ],
  [
    'fiches.txt',
    (rows) =>
      rows
        .map(([day, who, phone, says]) => `Le ${day}\nAppelant : ${who}\nTél. : ${phone}\nObjet : ${says}`)
        .join('\n\n'),
  ],
]

const logs = { stairs, kin, work, ...later }
const cases = Object.entries(logs).flatMap(([name, log]) => forms.map(([file, write]) => ({ name, file, log, write })))

const desk = deskOf()

describe('in a migration', () => {
  test.each(cases)('$file, $name: who gave the alert is closed, the others stay', async ({ file, log, write }) => {
    const source = sourceOf({ [file]: await write(log.rows) }, dossier)
    const { files, ends } = await migrate({ source, place: 0, items: 1 }, desk)
    const texts = await Promise.all(files.map(({ path, bytes }) => textsOfFile(path, bytes)))
    const all = texts.flat().join('\n')
    const bare = (text: string): string => text.replaceAll(/(?<=\d)[ .](?=\d)/g, '')
    const holds = (one: string): boolean => bare(all).includes(one)
    expect({ leaks: log.closed.filter(holds), lost: log.kept.filter((one) => !holds(one)), end: ends[0]?.end }).toEqual(
      {
        ...{ leaks: [], lost: [], end: 'minimised' },
      },
    )
  })
})
