// Writes docs/law.md from the tables of this folder: every row with its source and its dates (`npm run law`). A test holds the two
// together (test/unit/law-document.test.ts).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'

const folder = import.meta.dirname
const target = join(folder, '..', '..', 'docs', 'law.md')
const read = (name) => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'))

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()
const table = (heads, rows) => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
]
const dates = ({ validFrom = null, validTo = null }) => {
  if (validFrom === null && validTo === null) return '–'
  return `${validFrom ?? '…'} → ${validTo ?? '…'}`
}
const mark = ({ verified = false }) => (verified ? 'oui' : '**à vérifier**')
const list = (words) => (words.length === 0 ? '–' : words.join(', '))

/** Who may sign, and since when, where a later law added somebody. */
const signersOf = ({ signers = [], signersFrom = {} }) =>
  list(signers.map((id) => (signersFrom[id] === undefined ? id : `${id} (depuis ${signersFrom[id]})`)))

const effectOf = (row) =>
  [
    row.reach,
    ...(row.answers === false ? [`ne répond pas : ${row.otherwise ?? 'oppose'}`] : []),
    ...(row.needsAuthorisation ? ['autorisation'] : []),
    ...(row.needs ? [row.needs] : []),
    ...(row.only ? [`rien que : ${row.only.join(', ')}`] : []),
    ...(row.excludes ? [`exclut : ${row.excludes.map(({ ground }) => ground).join(', ')}`] : []),
    ...(row.within ? [`délai : ${row.within.months} mois`] : []),
  ].join(' ; ')

const bases = () =>
  table(
    ['Texte', 'Ce qu’il ouvre', 'Qui peut signer', 'Validité', 'Source', 'Vérifié'],
    read('bases').map((row) => [`${row.id} – ${row.label.fr}`, effectOf(row), signersOf(row), dates(row), row.source, mark(row)]),
  )

const grounds = () =>
  table(
    ['Code', 'Sens', 'Au-dehors', 'Source', 'Note', 'Validité', 'Vérifié'],
    read('grounds').map((row) => [row.code, row.label.fr, row.outside ?? row.code, row.source, row.note?.fr ?? '–', dates(row), mark(row)]),
  )

const regimes = () => {
  const { professions, missions, validFrom, validTo, checked } = read('regimes')
  return [
    `Table en vigueur : ${dates({ validFrom, validTo })} ; relue le ${checked}.`,
    '',
    ...table(
      ['Auteur (mots repérés)', 'Régime', 'Motif', 'Pièce retenue entière', 'Source', 'Vérifié'],
      professions.map((row) => [list(row.words), row.regime, row.ground, row.withhold ? 'oui' : 'non', row.source, mark(row)]),
    ),
    '',
    ...table(
      ['Mission (mots repérés)', 'Motif', 'Source', 'Vérifié'],
      missions.map((row) => [list(row.words), row.ground, row.source, mark(row)]),
    ),
  ]
}

const authors = () => {
  const { authors: rows, cautions, control, sources, validFrom, checked } = read('authors')
  return [
    `Table en vigueur : ${dates({ validFrom })} ; relue le ${checked}.`,
    '',
    ...table(
      ['Qui écrit', 'Réponse sans texte', 'Source', 'Vérifié'],
      rows.map((row) => [`${row.id} – ${row.label.fr}`, row.answer ?? 'selon le texte', row.source ?? '–', row.source ? mark(row) : '–']),
    ),
    '',
    `Sous le contrôle d’un officier ou d’un magistrat, que l’acte nomme : ${list(control.who)} – ${control.source} (vérifié : ${mark(control)}).`,
    '',
    ...table(['Mots qui appellent la prudence', 'Source'], cautions.map((row) => [`${row.code} : ${list(row.words)}`, row.source])),
    '',
    ...table(['Contrôle de la demande', 'Source'], Object.entries(sources)),
  ]
}

const letter = () => {
  const { articles, checked } = read('letter')
  return [
    `Relue le ${checked}.`,
    '',
    ...table(
      ['Nom', 'Texte cité dans la lettre', 'Validité', 'Douteux'],
      Object.entries(articles).map(([name, row]) => [name, row.fr, dates(row), row.doubtful ? '**à vérifier**' : '–']),
    ),
  ]
}

const sanctions = () =>
  table(
    ['Côté', 'Ce que la loi punit', 'Source', 'Validité', 'Vérifié'],
    read('sanctions').map((row) => [sides[row.side], row.text.fr, row.source, dates(row), mark(row)]),
  )

const retention = () => {
  const { rules, visa, validFrom, checked } = read('retention')
  return [
    `Table en vigueur : ${dates({ validFrom })} ; relue le ${checked}. Rien n’est éliminé sans le visa des archives (${visa.source}, vérifié : ${mark(visa)}).`,
    '',
    ...table(
      ['Règle', 'Ce qu’elle dit', 'Statut', 'Source', 'Vérifié'],
      rules.map((row) => [row.id, row.label.fr, statuses[row.status], row.source, mark(row)]),
    ),
  ]
}

const statuses = { mandatory: 'obligatoire', recommended: 'recommandé', association: 'association' }

const sides = { silence: 'se taire', speech: 'parler', both: 'les deux' }

export const lawDocument = () =>
  [
    '# Tables de droit',
    '',
    'Écrit par `npm run law` à partir de `pipelines/law/*.yaml` ; ne pas modifier à la main. L’avocat de l’association relit ces lignes',
    'avant usage. « à vérifier » : personne n’a lu ce texte dans son état présent. Le code de procédure pénale est renuméroté au',
    '1er janvier 2029 (ordonnance 2025-1091). L’étude : docs/law-study.md ; le résumé du domaine : docs/domain.md.',
    ...section('Fondements des demandes', bases()),
    ...section('Motifs d’occultation', grounds()),
    ...section('Secrets par auteur et par mission', regimes()),
    ...section('Qui écrit au service', authors()),
    ...section('Textes que cite la lettre', letter()),
    ...section('Durées de conservation (migration)', retention()),
    ...section('Sanctions, dans les deux sens', sanctions()),
    '',
  ].join('\n')

const section = (title, lines) => ['', `## ${title}`, '', ...lines]

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(target, lawDocument())
