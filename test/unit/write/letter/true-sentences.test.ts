import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import type { Cover, DisclosedPiece } from '../../../../src/model/copy/disclosure.ts'
import { writeStatusOf } from '../../../../src/model/copy/label.ts'
import { emptyFacts, type LetterFacts } from '../../../../src/model/copy/letter.ts'
import { fillMarks } from '../../../../src/model/copy/letter-marks.ts'
import type { Ground } from '../../../../src/model/law/ground.ts'
import { letterText } from '../../../../src/reply/letter-text.ts'
import { writeBordereau } from '../../../../src/write/letter/bordereau.ts'
import { assets, block, disclosureOf, kept, pdfText, piece } from '../press.ts'

// What leaves says what is so: each sentence of the letter and of the bordereau with the state that it is bound to, and one where
// it would be false.

const labels = labelsOf('fr', [])
const withheld = (ground: Ground, more: Partial<DisclosedPiece> = {}): DisclosedPiece =>
  piece({ id: 'P02', title: 'Pièce', status: 'withheld', grounds: [ground], blocks: [], ...more })
const handed = piece({ status: 'whole', blocks: [block('paragraph', [kept('menaces du 4 mars')])] })
const accord = (ground: Ground, more: Partial<DisclosedPiece> = {}): DisclosedPiece =>
  withheld(ground, { problemCode: 'gate.accord', ...more })

const letterOf = (pieces: readonly DisclosedPiece[], change: Partial<LetterFacts> = {}): string => {
  const facts: LetterFacts = { ...emptyFacts, basis: 'article 60-1', ...change }
  const text = letterText(disclosureOf(...pieces), { facts, labels, lang: 'fr' })
  return text
    .split('\n\n')
    .flatMap((paragraph) => fillMarks(paragraph, pieces, '26 novembre 2026') ?? [])
    .filter((paragraph) => !paragraph.startsWith('<!--'))
    .join('\n')
}

const bordereauOf = async (pieces: readonly DisclosedPiece[], cover: Partial<Cover> = {}): Promise<string> => {
  const base = disclosureOf(...pieces)
  const told = { ...base, cover: { ...base.cover, ...cover } }
  const { bytes } = await writeBordereau(told, [], { assets, labels, lang: 'fr' })
  return (await pdfText(bytes)).join('\n').replaceAll(/\s+/g, ' ')
}

type State = readonly [pieces: readonly DisclosedPiece[], facts?: Partial<LetterFacts>]

const inLetter: readonly (readonly [sentence: string, said: State, notSaid: State])[] = [
  [
    'l’accord du médecin, que nous avons sollicité',
    [[accord('MED-56-3', { accord: 'asked' })]],
    [[accord('MED-56-3')]],
  ],
  [
    'l’accord du médecin, qui n’a pas été recueilli',
    [[accord('MED-56-3')]],
    [[accord('MED-56-3', { accord: 'asked' })]],
  ],
  ['l’accord du médecin', [[accord('MED-56-3')]], [[withheld('SANTE')]]],
  ['Une saisie dans les formes', [[accord('MED-56-3')]], [[accord('AVO-56-1')]]],
  ['l’accord de l’avocat', [[accord('AVO-56-1')]], [[accord('CONS')]]],
  ['l’accord du notaire ou du commissaire', [[accord('CONS', { holder: 'officer' })]], [[accord('CONS')]]],
  ['l’accord du journaliste', [[accord('CONS', { holder: 'press' })]], [[accord('CONS', { holder: 'officer' })]]],
  ['un accord ou un second avis', [[accord('CONS')]], [[accord('CONS', { holder: 'press' })]]],
  ['un accord ou un second avis', [[accord('CONS')]], [[withheld('CONS')]]],
  ['à demander à la juridiction', [[withheld('JUD-DOC')]], [[withheld('ORIG-TIERS')]]],
  ['oppose un motif légitime', [[withheld('ML-DIR', { motif: 'La sécurité.' })]], [[withheld('NOTE-PERSO')]]],
  ['le texte sur lequel la demande se fonde exclut', [[withheld('SEC-60-2')]], [[withheld('SANTE')]]],
  ['couvert par le secret', [[handed], { isSecret: true }], [[handed], { isSecret: false }]],
  ['demeure confidentiel', [[handed], { isSecret: false }], [[handed], { isSecret: true }]],
  ['ce qui est remis aussi', [[handed]], [[withheld('SANTE')]]],
  [
    'couvert par le secret',
    [[handed], { mode: 'judge', isSecret: true }],
    [[handed], { mode: 'judge', isSecret: false }],
  ],
  ['Vos propres données vous sont communiquées', [[handed], { mode: 'user-access' }], [[], { mode: 'user-access' }]],
  [
    'Nous avons examiné l’ensemble du dossier',
    [[handed], { isWholeRecord: true }],
    [[handed], { isWholeRecord: true, hasUnread: true }],
  ],
  ['n’ont fait apparaître aucun élément', [[withheld('HORS-OBJ')]], [[withheld('HORS-OBJ', { unread: [2] })]]],
  ['n’ont fait apparaître aucun élément', [[withheld('HORS-OBJ')]], [[withheld('SANTE')]]],
  ['le texte invoqué ne nous permet pas', [[], { reply: 'oppose' }], [[], { reply: 'oppose', basis: null }]],
  ['ne cite aucun texte', [[], { reply: 'oppose', basis: null }], [[], { reply: 'oppose' }]],
  [
    'votre demande doit être précisée',
    [[], { reply: 'ask', asks: ['ask-period'] }],
    [[], { reply: 'ask', asks: ['ask-basis'] }],
  ],
  [
    'accompagnée du titre exécutoire',
    [[], { reply: 'ask', asks: ['ask-basis', 'ask-title'], stop: 'basis' }],
    [[], { reply: 'ask', asks: ['ask-basis'], stop: 'basis' }],
  ],
  [
    'doit être complétée',
    [[], { reply: 'ask', asks: ['ask-authorisation'], stop: 'authorisation' }],
    [[], { reply: 'ask', asks: ['ask-title'], stop: 'authorisation' }],
  ],
  ['Une saisie dans les formes', [[accord('MED-56-3')]], [[accord('MED-56-3')], { mode: 'sharing' }]],
  ['Une saisie dans les formes', [[accord('MED-56-3')]], [[accord('MED-56-3')], { mode: 'parent-access' }]],
  [
    'dans les limites qu’elle fixe',
    [[], { isWholeRecord: true, mode: 'user-access' }],
    [[handed], { isWholeRecord: true, mode: 'user-access' }],
  ],
  [
    'également tenus au secret (article L345-1)',
    [[handed], { mode: 'sharing', basis: 'article L345-1' }],
    [[handed], { mode: 'sharing', basis: 'article L226-2-2' }],
  ],
  ['doit dire le texte', [[], { reply: 'ask', asks: ['ask-basis'] }], [[], { reply: 'ask', asks: ['ask-period'] }]],
  ['ne l’a pas reconnue', [[], { reply: 'unconfirmed' }], [[], { reply: 'oppose' }]],
  ['Objet : réponse à votre réquisition', [[], { reply: 'oppose' }], [[], { reply: 'unconfirmed' }]],
  ['Les originaux sont conservés', [[handed]], [[], { reply: 'unconfirmed' }]],
  ['Pour obtenir un passage occulté', [[handed]], [[withheld('SANTE')]]],
  ['Vous trouverez ci-joint', [[handed]], [[handed, withheld('SANTE')]]],
  [
    'qui n’a pas encore répondu',
    [[handed], { unsureSubjects: { subjects: ['Scolarité'], end: 'open' } }],
    [[handed], { unsureSubjects: { subjects: ['Scolarité'], end: 'left' } }],
  ],
  [
    'ne l’a pas retenu',
    [[handed], { unsureSubjects: { subjects: ['Scolarité'], end: 'left' } }],
    [[handed], { unsureSubjects: { subjects: [], end: 'left' } }],
  ],
  [
    'peuvent viser aussi : scolarité',
    [[handed], { unsureSubjects: { subjects: ['Scolarité'], end: 'open' } }],
    [[handed]],
  ],
  [
    'porte aussi sur le temps du 1',
    [[handed], { periodsLeft: [{ from: '2026-04-01', to: '2026-04-15' }] }],
    [[handed]],
  ],
  ['une partie de ce que vous demandez', [[handed, withheld('SANTE')]], [[handed]]],
]

describe('a sentence of the letter is said where it is so', () => {
  test.each(inLetter)('« %s »', (sentence, [pieces, facts], [others, change]) => {
    expect(letterOf(pieces, facts)).toContain(sentence)
    expect(letterOf(others, change)).not.toContain(sentence)
  })

  test('a reply on a request that its service did not know lists nothing, and goes to nobody by name', () => {
    const text = letterOf([withheld('SANTE')], { reply: 'unconfirmed', addressee: ['Commissariat de Brécy'] })
    for (const part of ['P02', '[[pieces', 'originaux', 'votre réquisition']) expect(text).not.toContain(part)
  })
})

const hidden = { ...handed, hasHidden: true }

const inBordereau: readonly (readonly [sentence: string, said: DisclosedPiece, notSaid: DisclosedPiece])[] = [
  ['rien de cette pièce n’entre dans la demande', withheld('HORS-OBJ'), withheld('SANTE')],
  ['rien de cette pièce n’entre dans la demande', withheld('HORS-PER'), withheld('SENS-9')],
  ['rien de cette pièce n’entre dans la demande', withheld('HORS-OBJ'), withheld('HORS-OBJ', { bearing: 'bears' })],
  ['rien de cette pièce n’entre dans la demande', withheld('HORS-OBJ'), withheld('HORS-OBJ', { bearing: 'awaited' })],
  ['ou une seconde lecture est attendue', withheld('HORS-PER', { bearing: 'awaited' }), withheld('HORS-PER')],
  ['sans qu’il soit dit si elle répond', withheld('SANTE'), withheld('HORS-OBJ')],
  ['sans qu’il soit dit si elle répond', withheld('HORS-OBJ', { bearing: 'bears' }), withheld('HORS-OBJ')],
  ['c’est à demander là', withheld('JUD-DOC'), withheld('NOTE-PERSO')],
  ['ou une saisie dans les formes', accord('MED-56-3'), accord('AVO-56-1')],
  ['ou une saisie dans les formes', accord('CONS', { holder: 'officer' }), accord('CONS')],
  ['que couvre son secret professionnel', accord('AVO-56-1'), accord('MED-56-3')],
  ['un accord ou un second avis, qui n’est pas recueilli', accord('CONS'), accord('CONS', { holder: 'press' })],
  ['contient aussi ce qui ne se voit pas', hidden, handed],
  ['Remise entière', handed, hidden],
]

describe('a sentence of the bordereau is said where it is so', () => {
  test.each(inBordereau)('« %s »', async (sentence, said, notSaid) => {
    expect(await bordereauOf([said])).toContain(sentence)
    expect(await bordereauOf([notSaid])).not.toContain(sentence)
  })

  test('that something stayed masked for want of a second person, where something did', async () => {
    expect(await bordereauOf([handed], { waiting: { waiting: 1, facts: 3 } })).toContain('est resté occulté')
    expect(await bordereauOf([handed])).not.toContain('est resté occulté')
  })

  test('a copy that hides nothing holds all the text; one whose file hides something does not say so', () => {
    expect(writeStatusOf(handed)).toBe('whole')
    expect(writeStatusOf(hidden)).toBe('visible')
  })
})
