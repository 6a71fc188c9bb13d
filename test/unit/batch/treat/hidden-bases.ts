import { PDFDocument, StandardFonts } from 'pdf-lib'
import { cell, rowOf, xlsxBytes } from '../../read/xlsx-bytes.ts'
import { docxBytes, zipBytes } from '../../read/zip-bytes.ts'

// Twenty invented dossiers, each of somebody who hides: the word of her street stands in no other place of the world of tests.

export type HiddenDossier = {
  readonly name: string
  /** The word of the street that no output may hold, folded. */
  readonly word: string
  readonly phone: string
  readonly dossier: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
}

type Said = {
  readonly who: string
  readonly man: string
  readonly street: string
  readonly town: string
  readonly phone: string
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const pdf = async (lines: readonly string[], title = ''): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 60, y: 760 - 18 * at, size: 11, font })
  if (title !== '') document.setTitle(title)
  return await document.save()
}

const mail = (body: string, encoding: string, more = ''): string =>
  [
    'From: Service <service@exemple.fr>',
    'To: Collegue <collegue@exemple.fr>',
    'Date: Tue, 4 Mar 2025 09:30:00 +0100',
    'Subject: Suivi',
    'MIME-Version: 1.0',
    ...(more === ''
      ? [`Content-Type: text/plain; charset=utf-8`, `Content-Transfer-Encoding: ${encoding}`, '', body]
      : [more]),
    '',
  ].join('\r\n')

const base64 = (text: string | Uint8Array): string =>
  Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n')

const quoted = (text: string): string =>
  [...Buffer.from(text)]
    .map((octet) =>
      octet > 126 || octet === 61
        ? `=${octet.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(octet),
    )
    .join('')

const plainWriters: readonly (readonly [string, (said: Said) => string | Uint8Array | Promise<string | Uint8Array>])[] =
  [
    [
      'visite.txt',
      ({ who, street, town }) => `Visite du 4 mars 2025.\n${who} vit désormais ${street} à ${town}.\nElle va mieux.\n`,
    ],
    [
      'visite.docx',
      ({ who, street, town }) =>
        docxBytes(paragraph('Visite du 4 mars') + paragraph(`${who} habite ${street}, ${town}.`)),
    ],
    [
      'suivi.csv',
      ({ who, street, town }) =>
        Buffer.from(
          `nom;adresse;ville;note\n${who};${street};${town};rien\nAUTRE Paul;3 avenue Foch;Brécy;vu\n`,
          'latin1',
        ),
    ],
    [
      'suivi.xlsx',
      ({ who, street, town }) =>
        xlsxBytes([{ name: 'Suivi', xml: rowOf(1, ['Nom', 'Adresse', 'Ville']) + rowOf(2, [who, street, town]) }]),
    ],
    [
      'suivi.json',
      ({ who, street, town }) =>
        JSON.stringify({ personne: who, adresse: { voie: street, ville: town }, note: 'vue le 4 mars' }, null, 1),
    ],
    [
      'suivi.xml',
      ({ who, street, town }) =>
        `<?xml version="1.0"?><suivi><nom>${who}</nom><adresse>${street}</adresse><ville>${town}</ville></suivi>`,
    ],
    [
      'courriel.eml',
      ({ who, street, town }) => mail(`Bonjour, ${who} est au ${street} à ${town}. Bien à vous.`, '8bit'),
    ],
    [
      'courriel b.eml',
      ({ who, street, town }) => mail(base64(`Bonjour,\n${who} est au ${street} à ${town}.\n`), 'base64'),
    ],
    [
      'courriel q.eml',
      ({ who, street, town }) => mail(quoted(`Bonjour, ${who} est au ${street} ${town}.`), 'quoted-printable'),
    ],
    [
      'rapport.pdf',
      ({ who, street, town }) => pdf(['Rapport du 4 mars 2025', `${who} reside ${street}, ${town}.`, 'Suite prevue.']),
    ],
    [
      'note.html',
      ({ who, street, town }) =>
        `<html><body><p>${who} vit ${street.replaceAll('é', '&eacute;')} à ${town}.</p></body></html>`,
    ],
    [
      'note.rtf',
      ({ who, street, town }) =>
        `{\\rtf1\\ansi ${who} vit ${street} a ${town}.\\par Rien d'autre.}`.replaceAll(
          /[éèêàç]/g,
          (letter) => `\\'${(letter.codePointAt(0) ?? 0).toString(16)}`,
        ),
    ],
  ]

/** The same address as people write it: shortened, in capitals, broken over lines and runs, without its number. */
const spellings: readonly ((street: string) => string)[] = [
  (street) => street.replace(/(\d+)\s+rue/, '$1, r.'),
  (street) => street.toUpperCase(),
  (street) => street.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  (street) => street.replace(/ (?=\S+$)/, '\n'),
  (street) => street.replace(/^\d+ (?:bis )?/, ''),
  (street) => street.replace('rue ', 'R. '),
  (street) => street.replace(/^(\d+)/, 'n° $1'),
  (street) => street.replace(' des ', ' Des  '),
]

const trickyWriters: readonly (readonly [
  string,
  (said: Said) => string | Uint8Array | Promise<string | Uint8Array>,
])[] = [
  // The author's field, a comment, a deletion, a row that is hidden: nobody sees them, and they lie in the file.
  [
    'fiche.docx',
    ({ street }) =>
      docxBytes(paragraph('Fiche de liaison.'), {
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:title>${street}</dc:title></cp:coreProperties>`,
      }),
  ],
  ['plan.pdf', ({ street }) => pdf(['Plan de la semaine', 'Lundi : atelier'], `Trajet vers ${street}`)],
  [
    'tableau.xlsx',
    ({ street }) =>
      xlsxBytes([
        { name: 'Vu', xml: rowOf(1, ['Date', 'Note']) + rowOf(2, ['2025-03-04', 'vue']) },
        { name: 'Cache', state: 'hidden', xml: cell('A1', street) },
      ]),
  ],
  [
    'echanges.eml',
    ({ who, street }) =>
      mail(
        '',
        '',
        [
          'Content-Type: multipart/mixed; boundary=b',
          '',
          '--b',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Voir la pièce jointe.',
          '--b',
          'Content-Type: text/plain; charset=utf-8; name=fiche.txt',
          'Content-Disposition: attachment; filename=fiche.txt',
          'Content-Transfer-Encoding: base64',
          '',
          base64(`${who} est ${street}.\n`),
          '--b--',
          '',
        ].join('\r\n'),
      ),
  ],
  ['lot.zip', ({ who, street }) => zipBytes({ 'fiche.txt': `${who} est au ${street}.\n`, 'autre.txt': 'Rien.\n' })],
  [
    'morceaux.docx',
    ({ who, street }) =>
      docxBytes(
        `<w:p><w:r><w:t xml:space="preserve">${who} vit </w:t></w:r>${[...street].map((letter) => `<w:r><w:t xml:space="preserve">${letter}</w:t></w:r>`).join('')}</w:p>`,
      ),
  ],
  [
    'commentaire.docx',
    ({ street }) =>
      docxBytes(paragraph('Synthèse de la semaine.'), {
        'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1"><w:p><w:r><w:t>Elle vit ${street}</w:t></w:r></w:p></w:comment></w:comments>`,
      }),
  ],
  [
    'echappe.json',
    ({ street }) =>
      JSON.stringify({ note: 'vue', lieu: street }).replaceAll(
        /[^\x20-\x7e]/g,
        (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
      ),
  ],
]

const women = [
  'Maëlle ROSTAING',
  'Sabine COURTOIS',
  'Fanny LECOURT',
  'Ines BELKACEM',
  'Odette MARCHAND',
  'Julie PERRAULT',
  'Aminata SOW',
  'Karine DUBREUIL',
  'Leïla HADDAD',
  'Rozenn LE GALL',
]
const men = ['Bruno TAVERNE', 'Steeve MARQUIS', 'Karim LOUNIS', 'Didier POTEL', 'Yann GUIVARCH']
const streets = [
  ...[
    '12 rue des Lilas',
    '7 rue des Glycines',
    '31 bis rue des Tanneurs',
    '4 impasse du Verdier',
    '18 avenue du Moulinet',
  ],
  ...[
    '2 rue de la Chènevière',
    '56 boulevard des Capucines',
    '9 chemin du Forgeron',
    '1 place du Brandon',
    '23 rue du Pressoir',
  ],
  ...[
    '14 allée des Sablons',
    '8 rue du Cormier',
    '5 square des Fauvettes',
    '40 rue des Marronniers',
    '11 quai des Peupliers',
  ],
  ...[
    '3 route de la Bruyère',
    '27 rue de l’Aubépine',
    '6 rue du Noisetier',
    '19 rue des Charmilles',
    '33 rue de Fontanelle',
  ],
]
const towns = ['Corvanne', 'Brécy', 'Val-Louvre', 'Sainte-Aurence', 'Montrézan']

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const at = <T>(list: readonly T[], rank: number): T => {
  const one = list[rank % list.length]
  if (one === undefined) throw new Error('empty list')
  return one
}

const dossierAt = async (rank: number): Promise<HiddenDossier> => {
  const street = at(streets, rank)
  const word = fold(street.split(/[ ’]/).at(-1) ?? '')
  const said: Said = {
    ...{ who: at(women, rank), man: at(men, rank), street, town: at(towns, rank) },
    phone: `06 ${[11, 22, 33, 44].map((step) => String((step + rank * 7) % 100).padStart(2, '0')).join(' ')}`,
  }
  const [name, write] = at(plainWriters, rank)
  const [second, writeSecond] = at(plainWriters, rank + 5)
  const [tricky, writeTricky] = at(trickyWriters, rank)
  const files = {
    [name]: await write(said),
    [`autre ${second}`]: await writeSecond({ ...said, street: at(spellings, rank)(street) }),
    [tricky]: await writeTricky(said),
    'consigne.txt': `L'adresse de ${said.who} ne doit pas être communiquée à ${said.man}.\nElle est joignable au ${said.phone}.\n`,
    [`bail ${fold(street)}.txt`]: 'Bail signé le 4 mars 2025.\n',
    'calme.txt': 'Point du 7 mars : le projet avance, prochain rendez-vous dans un mois.\n',
  }
  const flag = rank % 3 === 0 ? '' : ', protectedAddress: true'
  const declared = rank % 4 === 1 ? `, address: "${street}, ${said.town}"` : ''
  const dossier = `persons:\n  - { name: ${said.who}, role: accompanied${flag}${declared} }\n  - { name: ${said.man}, role: ex-compagnon }\n`
  return { name: `D-${rank + 1}`, word, phone: said.phone, dossier, files }
}

export const hiddenDossiers = async (): Promise<readonly HiddenDossier[]> =>
  await Promise.all(streets.map((_, rank) => dossierAt(rank)))
