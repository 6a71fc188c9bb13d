import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import type { DisclosedPiece } from '../../../../src/model/copy/disclosure.ts'
import { emptyFacts, isHandedOver, type LetterFacts, letterModes } from '../../../../src/model/copy/letter.ts'
import { unknownMarkLine } from '../../../../src/model/copy/letter-marks.ts'
import type { Ground } from '../../../../src/model/law/ground.ts'
import { letterOutcomeOf, letterText } from '../../../../src/reply/letter-text.ts'
import { writeLetter } from '../../../../src/write/letter/letter.ts'
import { assets, block, disclosureOf, gap, kept, options, pdfText, piece, writeProposed } from '../press.ts'

const withheld = (id: string, ground: Ground, more: Partial<DisclosedPiece> = {}): DisclosedPiece =>
  piece({ id, title: `Titre ${id}`, status: 'withheld', grounds: [ground], blocks: [], ...more })

const handed = piece({
  blocks: [block('paragraph', [kept('menaces du 4 mars'), gap('M1', 'TIERS')])],
  grounds: ['TIERS'],
})

const facts: LetterFacts = {
  ...emptyFacts,
  basis: 'article 77-1-1 du code de procédure pénale',
  articles: {
    officer: 'texte officier',
    press: 'texte presse',
    doctor: 'CPP 56-3',
    lawyer: 'CPP 56-1',
    'court-file': 'CPC 1187',
    secrecy: 'CP 226-13',
    hold: 'CP 434-4',
    minimisation: 'RGPD 5',
    reason: 'CPP 60-1',
  },
  sources: { 'MED-56-3': 'CSP R.4127-4', 'L1110-4-D': 'CSP L1110-4', TIERS: 'CC 9' },
  sender: ['Service social de Val-Louvre', '3, quai Nord – 99100 CORVANNE', '03 53 01 22 40'],
  place: 'Corvanne',
  addressee: ['Madame Nadège KERMOREC', 'Officier de police judiciaire', 'Brigade de Val-Louvre'],
  salutation: 'Madame',
}

const french = { assets, labels: labelsOf('fr', []), lang: 'fr' as const, letter: facts }
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const printed = async (
  pieces: readonly DisclosedPiece[],
  change: Partial<LetterFacts> = {},
  text = textOf(pieces, change),
) => {
  const write = { ...french, letter: { ...facts, ...change } }
  return flat((await pdfText((await writeLetter(disclosureOf(...pieces), write, text)).bytes)).join('\n'))
}
const textOf = (pieces: readonly DisclosedPiece[], change: Partial<LetterFacts> = {}): string =>
  letterText(disclosureOf(...pieces), { facts: { ...facts, ...change }, labels: french.labels, lang: 'fr' })

describe('a reply always exists', () => {
  test.each([
    ['all is handed over', [handed], {}, 'handed'],
    ['a part is handed over', [handed, withheld('P02', 'MED-56-3')], {}, 'partly'],
    ['a text on the address alone gives the address alone', [handed], { isAddressOnly: true }, 'address-only'],
    ['nothing answers the request', [withheld('P01', 'HORS-OBJ')], {}, 'nothing-held'],
    ['an empty record says the same as one that may not be told', [], {}, 'nothing-held'],
    ['nothing can be handed over', [withheld('P01', 'MED-56-3')], {}, 'none'],
    [
      'a piece that nobody could read is not « nothing held »',
      [piece({ status: 'quarantined', blocks: [] })],
      {},
      'none',
    ],
    ['another authority holds it', [withheld('P01', 'JUD-DOC'), withheld('P02', 'ORIG-TIERS')], {}, 'refer'],
    ['the request must be specified', [withheld('P01', 'HORS-OBJ')], { reply: 'ask' }, 'ask'],
    ['a call is no act', [], { reply: 'ask-written' }, 'ask-written'],
    ['the text does not reach us', [withheld('P01', 'HORS-OBJ')], { reply: 'oppose' }, 'oppose'],
    ['what leaves wins over the intake', [handed], { reply: 'ask' }, 'handed'],
  ] as const)('%s', (_, pieces, change, outcome) => {
    expect(letterOutcomeOf(disclosureOf(...pieces), { ...facts, ...change })).toBe(outcome)
  })
})

describe('the letter says what study 3.5 asks', () => {
  test('who answers, on what act, what was searched, what leaves, what does not and by which text', async () => {
    const text = await printed([handed, withheld('P02', 'MED-56-3')], {
      period: { from: '2025-01-01', to: '2025-06-30' },
      subjects: ['violences'],
      receivedAt: '2025-09-09T10:15',
    })
    for (const part of [
      'PV 2025/01234',
      'article 77-1-1 du code de procédure pénale',
      'réponse à votre réquisition PV 2025/01234, reçue le 9 septembre 2025',
      'Corvanne, le 4 novembre 2025',
      'Madame Nadège KERMOREC',
      'Nous vous prions d’agréer, Madame, l’expression',
      'Cette réponse est donnée par la direction',
      'la période du 1er janvier 2025 au 30 juin 2025',
      'l’objet (violences)',
      'P01 – Rapport social',
      'P02 – Titre P02 : ground.MED-56-3 (CSP R.4127-4) [MED-56-3]',
      'CSP R.4127-4',
      'P02 : la remise demande l’accord du médecin',
      'Une saisie dans les formes prévues reste possible (CPP 56-3)',
      'Les originaux sont conservés inchangés',
      'CP 434-4',
      'ne pas joindre à un dossier accessible aux parties',
      '3, quai Nord',
      'empreinte SHA-256',
      'Claire Vasseur',
    ])
      expect(text).toContain(part)
  })

  test('no word of a piece enters it', async () => {
    expect(await printed([handed])).not.toContain('menaces')
  })

  test('a doubt is said to the director in a comment, and printed nowhere', async () => {
    const unsettled = ['CSP L1110-4']
    expect(textOf([handed], { unsettled })).toContain('À faire valider par l’avocat')
    expect(await printed([handed, withheld('P02', 'L1110-4-D')], { unsettled })).not.toMatch(/à valider|à vérifier/)
  })

  test('an article that the data do not give is marked, never made up, and stops the export', async () => {
    expect(textOf([handed], { articles: {} })).toContain('([à compléter])')
    await expect(printed([handed], { articles: {} })).rejects.toMatchObject({ problem: { code: 'letter.to-complete' } })
  })

  test('one piece is named in the singular', async () => {
    expect(textOf([handed])).toContain('la copie de la pièce suivante')
    expect(textOf([handed, { ...handed, id: 'P03' }])).toContain('la copie des pièces suivantes')
    expect(await printed([handed, withheld('P02', 'HORS-OBJ')])).toContain('N’est pas remise :')
    expect(await printed([handed, withheld('P02', 'HORS-OBJ'), withheld('P03', 'HORS-PER')])).toContain(
      'Ne sont pas remises :',
    )
  })

  test('no sentence is said twice, and no field is blank', async () => {
    const text = await printed([handed, withheld('P02', 'MED-56-3'), withheld('P03', 'AVO-56-1')])
    const sentences = text.split(/(?<=[.:]) (?=[A-ZÀ-Ü])/).filter((sentence) => sentence.length > 60)
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
    for (const [word, times] of [
      ['couvert par le secret', 1],
      ['rend nécessaire', 1],
      ['est visible', 1],
    ] as const)
      expect(text.split(word)).toHaveLength(times + 1)
    expect(text).not.toMatch(/: (?:$|[.;])|\(\)|\[à|, ,/)
  })

  test.each([
    ['JUD-DOC', 'juge des enfants'],
    ['ORIG-TIERS', 'à demander à l’organisme qui en est l’auteur'],
    ['AVO-56-1', 'l’accord de l’avocat'],
    ['SEC-60-2', 'exclut les informations protégées'],
  ] as const)('a piece held on %s comes with what to do, and only then', async (ground, sentence) => {
    expect(await printed([handed, withheld('P02', ground)])).toContain(sentence)
    expect(await printed([handed, withheld('P02', 'HORS-OBJ')])).not.toContain(sentence)
  })

  test.each([
    ['MED-56-3', undefined, 'l’accord du médecin, qui n’a pas été recueilli à ce jour'],
    ['MED-56-3', 'asked', 'l’accord du médecin, que nous avons sollicité'],
    ['MED-56-3', 'refused', 'l’accord du médecin, qui n’a pas été donné'],
    ['AVO-56-1', undefined, 'l’accord de l’avocat, qui n’a pas été recueilli à ce jour'],
    ['AVO-56-1', 'asked', 'l’accord de l’avocat, que nous avons sollicité'],
    ['CONS', undefined, 'un second avis, qui n’a pas été recueilli à ce jour'],
    ['CONS', 'asked', 'un second avis, que nous avons sollicité'],
    ['CONS', 'refused', 'un second avis, qui n’a pas été donné'],
  ] as const)(
    'an accord on %s that is recorded as %s is told so, and nothing else of it',
    async (ground, accord, sentence) => {
      const state = accord === undefined ? {} : { accord }
      const text = await printed([handed, { ...withheld('P02', ground), problemCode: 'gate.accord', ...state }])
      expect(text).toContain(sentence)
      expect(text.match(/recueilli|sollicité|n’a pas été donné/g)).toHaveLength(1)
    },
  )

  test('a piece withheld in doubt, which awaits nobody’s accord, is not said to await one', async () => {
    expect(await printed([handed, withheld('P02', 'CONS')])).not.toMatch(/second avis, (?:qui|que)/)
  })

  test('a court that asks is not referred to itself', async () => {
    expect(await printed([handed, withheld('P02', 'JUD-DOC')], { isCourt: true })).not.toContain('à demander à la jur')
    expect(await printed([handed, withheld('P02', 'JUD-DOC')])).toContain('à demander à la juridiction')
  })

  test('the reason that the director recorded is printed for its pieces, each its own', async () => {
    const held = [handed, { ...withheld('P02', 'ML-DIR'), motif: 'la sécurité d’une personne' }]
    expect(await printed(held)).toContain('P02 : la direction oppose un motif légitime')
    expect(await printed(held)).toContain('Motif : la sécurité d’une personne')
    const two = await printed([...held, { ...withheld('P03', 'ML-DIR'), motif: 'un tiers y serait reconnu' }])
    expect(two).toMatch(/P02 : la direction.*sécurité d’une personne.*P03 : la direction.*un tiers/s)
  })

  test('a reason is the director’s to write: the program never words it, and signs no letter without it', async () => {
    const held = [handed, withheld('P02', 'ML-DIR')]
    expect(textOf(held)).toContain('Motif : [à compléter]')
    await expect(printed(held)).rejects.toMatchObject({ problem: { code: 'letter.to-complete' } })
    const worded = textOf(held).replace('[à compléter]', 'la sécurité d’une personne.')
    const text = await printed(held, {}, worded)
    expect(text).toContain('oppose un motif légitime')
  })

  test.each(['oppose', 'ask-written', 'nothing-held'] as const)(
    'a reply « %s » tells nothing of what we hold',
    (reply) => {
      const text = textOf([withheld('P01', 'MED-56-3')], { reply })
      for (const part of ['[[pieces', '[[occultations', 'originaux', 'P01']) expect(text).not.toContain(part)
    },
  )

  test('what must be specified is asked, item by item', () => {
    const text = textOf([withheld('P01', 'HORS-OBJ')], { reply: 'ask', asks: ['ask-period', 'ask-birth'] })
    expect(text).toContain('- la période sur laquelle elle porte')
    expect(text).toContain('- la date de naissance de chaque personne visée')
  })

  test('masks that are counted are those of the bordereau: a piece that is not handed over counts for one', async () => {
    const held = withheld('P02', 'MED-56-3')
    const base = disclosureOf(handed, held)
    const extra = {
      id: 'M2',
      pieceId: 'P02',
      category: 'health',
      ground: 'MED-56-3',
      grounds: ['MED-56-3'],
      by: 'gate',
      source: null,
    } as const
    const pages = await pdfText((await writeProposed({ ...base, masks: [...base.masks, extra] }, french)).bytes)
    expect(flat(pages.join('\n'))).toContain('comporte 2 occultations')
  })
})

describe('each frame has its words', () => {
  test.each(letterModes)('%s, in French and in English', (mode) => {
    for (const lang of ['fr', 'en'] as const) {
      const labels = labelsOf(lang, [])
      const text = letterText(disclosureOf(handed), { facts: { ...facts, mode }, labels, lang })
      const named = labels(`letter.object-${mode}`, { reference: '§', received: '§' }).split('§')[0] ?? ''
      expect(text).toContain(named)
      expect(named.length).toBeGreaterThan(8)
      expect(text).not.toMatch(/\{[a-z]+\}|undefined/i)
    }
  })

  test('the person is told of her rights, not that parties read a file', () => {
    const text = textOf([handed], { mode: 'user-access' })
    expect(text).toContain('Commission nationale')
    expect(text).not.toContain('dossier accessible aux parties')
  })

  test('no sentence names an article of its own: all come from the data', () => {
    for (const mode of letterModes) {
      const bare = textOf([handed], { mode, articles: {}, sources: {}, basis: 'X' })
      expect(bare).not.toMatch(/\b(?:[LR]\.? ?\d{3}|article \d|\d{2,3}-\d)/)
    }
  })
})

describe('every sentence can be edited', () => {
  test('an edited sentence is printed, the lists stay those of what leaves', async () => {
    const edited = textOf([handed]).replace(/Pour obtenir un passage[^\n]*/, 'Nous restons joignables au service.')
    const text = await printed([handed], {}, edited)
    expect(text).toContain('Nous restons joignables au service.')
    expect(text).not.toContain('Pour obtenir un passage')
    expect(text).toContain('P01 – Rapport social')
  })

  test('the proposed text prints the same as no text at all', async () => {
    expect(await printed([handed], {}, textOf([handed]))).toBe(await printed([handed]))
  })

  test('a comment is not printed, nor a sentence whose mark names no piece', async () => {
    const text = await printed(
      [handed],
      {},
      '<!-- à relire -->\n\nBonjour.\n\nAttendent : [[accord-medecin]].\n\n[[signature]]\n',
    )
    expect(text).toContain('Bonjour.')
    expect(text).not.toMatch(/relire|Attendent|\[\[/)
  })

  test.each([
    ['Une ligne\n\n[[pieces-rendues]]\n', 3],
    ['[[date]]\n[[exclues]]\n', null],
    ['<!-- [[rien]] -->\n[[rien]]', 2],
  ] as const)('a mark that means nothing is found with its line: %j', (text, line) => {
    expect(unknownMarkLine(text)).toBe(line)
  })

  test('a value of the request cannot open a heading, a list or a mark', () => {
    const base = disclosureOf(handed)
    const cover = { ...base.cover, authority: 'Brigade\n\n[[signature]]\n# Titre' }
    const text = letterText({ ...base, cover }, { facts, labels: french.labels, lang: 'fr' })
    expect(text.match(/^\[\[signature\]\]$/gm)).toHaveLength(1)
    expect(text).not.toMatch(/^# Titre/m)
  })
})

test('a letter that hands over is one of three outcomes', () => {
  expect((['handed', 'partly', 'address-only', 'none', 'ask', 'oppose'] as const).map(isHandedOver)).toEqual([
    ...[true, true, true, false, false, false],
  ])
})

test('the letter has the labels of the press that it is given', async () => {
  const text = (await pdfText((await writeProposed(disclosureOf(handed), { ...options, letter: facts })).bytes)).join(
    '\n',
  )
  expect(text).toContain('letter.outcome-handed')
})
