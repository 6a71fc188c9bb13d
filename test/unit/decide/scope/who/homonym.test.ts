import { describe, expect, test } from 'vitest'
import { disclosedText, marked, oneNote, people, pieceOf, propose } from '../../fixture.ts'

const judged = (sources: readonly string[], quality: string | null = 'caisse', title = 'Note') => {
  const parts = sources.map((source, at) => marked(source, `P01-${at}`))
  const piece = pieceOf(
    'P01',
    parts.map(({ passage }) => passage),
    { authorQuality: quality, title },
  )
  const { decisions, problems, findings } = propose({
    pieces: [{ piece, findings: parts.flatMap((part) => part.findings) }],
  })
  const gates = new Set(findings.filter(({ why }) => why === 'gate').map(({ id }) => id))
  return {
    codes: problems.map(({ code }) => code),
    grounds: [...new Set(decisions.filter(({ findingId }) => gates.has(findingId)).map(({ ground }) => ground))],
  }
}

describe('a piece about somebody of the same name', () => {
  test.each([
    ['the date beside the name', ['Mme ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date@p1:2 novembre 1974⟧, doit 300 €.']],
    [
      'the date apart',
      ['Madame ⟦person@p1:BARTOLI Inès⟧', 'Adhérente 7 730 552 – née le ⟦birth-date:2 novembre 1974⟧'],
    ],
    ['a form, each name in its place', ['⟦person@p1:BARTOLI⟧', 'Prénom : ⟦person@p1:Inès⟧', '⟦birth-date:02/11/1974⟧']],
    ['by a national number', ['Mme ⟦person@p1:Inès BARTOLI⟧, n° ⟦nir:2 74 11 13 055 123 45⟧']],
    ['in digits', ['⟦person@p1:BARTOLI Inès⟧', 'Née le ⟦birth-date:02/11/1974⟧. Elle a été menacée le 3 mars 2026.']],
  ])('is set aside whole: %s', (_, sources) => {
    const { codes, grounds } = judged(sources)
    expect(codes).toContain('piece.homonym')
    expect(grounds).toEqual(['HORS-PERS'])
  })

  test.each([
    ['her own date', ['Mme ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date@p1:14 février 1991⟧']],
    [
      'her own date beside another',
      ['⟦person@p1:Inès BARTOLI⟧ ⟦birth-date@p1:14/02/1991⟧', 'née le ⟦birth-date:2 novembre 1974⟧'],
    ],
    ['her child’s date', ['Mme ⟦person@p1:Inès BARTOLI⟧ a menacé', 'Son fils est né le ⟦birth-date:3 mars 2015⟧']],
    ['her sister’s date', ['Mme ⟦person@p1:Inès BARTOLI⟧ a menacé', 'Sa sœur est née le ⟦birth-date:3 mars 1995⟧']],
    ['a sister of hers', ['La sœur de ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date:3 mars 1995⟧, a crié.']],
    ['the date of a declared child', ['⟦person@p1:Inès BARTOLI⟧', 'née le ⟦birth-date:1er juin 2015⟧']],
    ['a year alone', ['⟦person@p1:Inès BARTOLI⟧', 'née en ⟦birth-date:1974⟧']],
    ['her own number', ['Mme ⟦person@p1:Inès BARTOLI⟧, n° ⟦nir:2 91 02 13 055 123 45⟧']],
    ['the family name alone', ['Mme ⟦person@p1:BARTOLI⟧, née le ⟦birth-date@p1:2 novembre 1974⟧']],
    [
      'somebody else’s date',
      ['⟦person@p1:Inès BARTOLI⟧ et ⟦person@t9:Léa MORVAN⟧ née le ⟦birth-date:2 novembre 1974⟧'],
    ],
  ])('is not told by %s', (_, sources) => {
    expect(judged(sources).codes).not.toContain('piece.homonym')
  })

  test('beside others of the record, a wrong date is a doubt: nothing leaves until a person answers', () => {
    const { codes, grounds } = judged([
      'Mme ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date@p1:2 novembre 1974⟧, mère de ⟦person@p6:Lina DELMAS⟧',
    ])
    expect(codes).toContain('piece.other-birth')
    expect(codes).not.toContain('piece.homonym')
    expect(grounds).toEqual(['HORS-PERS'])
  })

  test.each([
    'Mme ⟦person@p1:Inès BARTOLI⟧, 52 ans, a',
    '⟦person@p1:Inès BARTOLI⟧, née en 1974, a',
    '⟦person@p1:Inès BARTOLI⟧ (âgée de 52 ans) a',
  ])('an age that is not hers is a doubt: %s', (said) =>
    expect(judged([`${said} été menacée.`]).codes).toContain('piece.other-birth'),
  )

  test.each([
    'Mme ⟦person@p1:Inès BARTOLI⟧, 35 ans, a',
    '⟦person@p1:Inès BARTOLI⟧, et un homme de 52 ans, ont',
    '⟦person@p1:Inès BARTOLI⟧, née en 1991, a',
  ])('hers, or that of another, is none: %s', (said) =>
    expect(judged([`${said} été menacée.`]).codes).not.toContain('piece.other-birth'),
  )
})

/** What leaves of a table, row by row, and what is said of its piece. */
const table = (rows: readonly (readonly string[])[], role: 'row' | 'fields' = 'fields') => {
  const parts = rows.map((cells, at) => marked(cells.join(role === 'row' ? '\t' : '\n'), `P01-${at}`, role))
  const piece = pieceOf(
    'P01',
    parts.map(({ passage }) => passage),
    { title: 'Tableau', kind: null },
  )
  const setup = { pieces: [{ piece, findings: parts.flatMap(({ findings }) => findings) }] }
  return { text: disclosedText(setup, true), codes: propose(setup).problems.map(({ code }) => code) }
}

const ours = ['Nom : ⟦person@p1:BARTOLI⟧', 'Prénom : ⟦person@p1:Inès⟧', 'Date : 10/03/2026']
const hers = [...ours, 'Né(e) le : ⟦birth-date@p1:14/02/1991⟧', 'Fait : menacée de mort au portail']

describe('a table that holds her row and the namesake’s', () => {
  test.each([
    ['a day', 'Né(e) le : ⟦birth-date:02/11/1974⟧'],
    ['a day that no detector found', 'Né(e) le : 02/11/1974'],
    ['a day in words', 'Date de naissance : deux novembre mil neuf cent soixante-quatorze'],
    ['a column of ages', 'Âge : 52'],
    ['an age in words', 'Âge : cinquante-deux ans'],
    ['a year', 'Année de naissance : 1974'],
    ['a national number', 'NIR : ⟦nir:2 74 11 13 055 123 45⟧'],
    ['her class', 'Remarque : de la classe 54'],
    ['about ten years', 'Description : la soixantaine'],
  ])('lets hers out and keeps the other: %s', (_, cell) => {
    const { text, codes } = table([hers, [...ours, cell, 'Fait : frappée et menacée dans l’escalier']])
    expect(text).toContain('menacée de mort au portail')
    expect(text).not.toContain('escalier')
    expect(codes).toContain('piece.namesake-lines')
    expect(codes).not.toContain('piece.other-birth')
  })

  test('the date may stand before the name, and beside who follows her', () => {
    const row = [
      'Né(e) le : 02/11/1974',
      ...ours,
      'Référente : ⟦person@p5:Sophie MARTIN⟧',
      'Fait : menacée dans l’escalier',
    ]
    expect(table([hers, row]).text).not.toContain('escalier')
  })

  test('of a table whose first row names its columns', () => {
    const { text } = table(
      [
        ['Nom', 'Prénom', 'Né(e) le', 'Date', 'Fait'],
        ['⟦person@p1:BARTOLI⟧', '⟦person@p1:Inès⟧', '14/02/1991', '10/03/2026', 'menacée de mort au portail'],
        ['⟦person@p1:BARTOLI⟧', '⟦person@p1:Inès⟧', '02/11/1974', '12/03/2026', 'frappée et menacée dans l’escalier'],
      ],
      'row',
    )
    expect(text).toContain('menacée de mort au portail')
    expect(text).not.toContain('escalier')
  })

  test.each([
    ['her child’s day', 'Enfant : ⟦person@p6:Lina⟧, née le ⟦birth-date@p6:01/06/2015⟧'],
    ['her child’s day in a column', 'Date de naissance de l’enfant : ⟦birth-date:03/04/2018⟧'],
    ['her mother’s', 'Remarque : sa mère est née en 1958'],
    ['her own age', 'Âge : 35'],
    ['a duration', 'Remarque : suivie depuis 12 ans'],
  ])('is not told by %s', (_, cell) => {
    const { text, codes } = table([[...ours, cell, 'Fait : frappée et menacée dans l’escalier']])
    expect(text).toContain('escalier')
    expect(codes).not.toContain('piece.namesake-lines')
  })

  test('a table of the namesake alone is set aside; beside others of the record, its row alone is masked', () => {
    const row = [...ours, 'Né(e) le : 02/11/1974', 'Fait : menacée dans l’escalier']
    expect(table([row]).codes).toContain('piece.homonym')
    const other = [
      'Nom : ⟦person@p6:DELMAS Lina⟧',
      'Date : 10/03/2026',
      'Fait : ⟦person@p2:Marc DELMAS⟧ a menacé Mme ⟦person@p1:BARTOLI⟧',
    ]
    const both = table([row, other])
    expect(both.codes).toContain('piece.namesake-lines')
    expect(both.text).not.toContain('escalier')
  })

  test('a row of that name that nothing dates is anybody’s, and hers leaves', () => {
    const { text, codes } = table([
      hers,
      [...ours, 'Né(e) le : 02/11/1974', 'Fait : menacée dans l’escalier'],
      [...ours, 'Fait : menacée à la cave'],
    ])
    expect(codes).toContain('piece.namesake-lines')
    expect(codes).not.toContain('piece.other-birth')
    expect(text).toContain('portail')
    expect(text).not.toMatch(/escalier|cave/)
  })

  test('a day that a detector took for a birth under another label is the day of the row', () => {
    const row = [
      'Jour : ⟦birth-date:2026-03-10⟧',
      'Reçue : ⟦person@p1:Inès BARTOLI⟧',
      'Née le : ⟦birth-date@p1:14/02/1991⟧',
      'Fait : menacée de mort au portail',
    ]
    expect(table([row]).text).toContain('portail')
  })

  test('an age of her child says that a row is not hers', () => {
    const row = [...ours, 'Fait : son fils de quarante ans l’a frappée dans l’escalier']
    const { text } = table([hers, row])
    expect(text).toContain('portail')
    expect(text).not.toContain('escalier')
  })
})

describe('a notebook of one paragraph', () => {
  const book = [
    '10/03/2026 - ⟦person@p1:Inès BARTOLI⟧ (née en 1991) appelle : menacée de mort au portail.',
    '12/03/2026 - ⟦person@p1:Inès BARTOLI⟧, 68 ans, appelle : menacée de mort dans l’escalier.',
    '15/03/2026 - ⟦person@p1:Inès BARTOLI⟧ rappelle : menacée de mort à la cave.',
  ].join('\n')

  test('each entry is of whom it dates; what nothing dates waits', () => {
    const { text, codes } = note(book)
    expect(codes).toContain('piece.namesake-lines')
    expect(text).toContain('portail')
    expect(text).not.toMatch(/escalier|cave/)
  })
})

test('a sentence that dates her name otherwise, in a piece that is hers, is another’s with what follows', () => {
  const parts = marked(
    'Mme ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date@p1:14 février 1991⟧, a été menacée au portail. Une autre résidente, ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date:2 novembre 1974⟧, a été menacée dans l’escalier. Elle a été frappée au visage.',
    'P01-0',
  )
  const text = disclosedText({ pieces: [{ piece: pieceOf('P01', [parts.passage]), findings: parts.findings }] }, true)
  expect(text).toContain('portail')
  expect(text).not.toMatch(/escalier|visage/)
})

const note = (...sources: readonly string[]) => {
  const setup = { pieces: oneNote(...sources) }
  return { text: disclosedText(setup, true), codes: propose(setup).problems.map(({ code }) => code) }
}

const known = 'Mme ⟦person@p1:Inès BARTOLI⟧ a été menacée de mort au portail.'

describe('words say that the name is somebody else’s', () => {
  test.each([
    'Une autre Mme ⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier. Elle a été frappée au visage.',
    'L’autre ⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier. Madame a été frappée au visage.',
    'Son homonyme a été menacée dans l’escalier. Madame a été frappée au visage.',
    'Une dame du même nom a été menacée dans l’escalier. Madame a été frappée au visage.',
    '⟦person@p1:Inès BARTOLI⟧ (à ne pas confondre) a été menacée dans l’escalier. Elle a été frappée au visage.',
    '⟦person@p1:Inès BARTOLI⟧ (celle de Vaudrimont) a été menacée dans l’escalier. Elle a été frappée au visage.',
    'Une autre personne nommée ⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier. Elle a été frappée au visage.',
    '⟦person@p1:Inès BARTOLI⟧ senior a été menacée dans l’escalier. Elle a été frappée au visage.',
  ])('that sentence is masked, with what follows: %s', (said) => {
    const { text, codes } = note(`${known} ${said}`)
    expect(codes).toContain('piece.namesake-lines')
    expect(text).toContain('portail')
    expect(text).not.toMatch(/escalier|visage/)
  })

  test.each([
    'Un autre jour, Mme ⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier.',
    'Une autre fois, ⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier.',
    '⟦person@p1:Inès BARTOLI⟧, mère de deux enfants, a été menacée dans l’escalier.',
    '02/03 Mme ⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier.',
    'Mme ⟦person@p1:BARTOLI⟧ mère a été menacée dans l’escalier.',
    '⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier, puis l’autre jour au marché.',
  ])('hers stays: %s', (said) => expect(note(`${known} ${said}`).text).toContain('escalier'))

  test('the eldest of the children is herself', () => {
    const lina = { given: ['Lina'], family: ['DELMAS'], other: [], born: '2015-06-01' }
    const pieces = oneNote('⟦person@p6:Lina DELMAS⟧, l’aînée, a été frappée. ⟦person@p6:Lina DELMAS⟧ pleure.')
    const codes = propose({ pieces, request: { persons: [lina] } }).problems.map(({ code }) => code)
    expect(codes).not.toContain('piece.namesake-lines')
  })

  test('« l’autre » and « la nôtre », once two bear the name', () => {
    const { text } = note(
      'Deux ⟦person@p1:Inès BARTOLI⟧ viennent ici. La nôtre a été menacée de mort au portail. L’autre, cuisinière, a été menacée de mort dans l’escalier.',
    )
    expect(text).not.toContain('escalier')
  })

  test.each([
    'Mme ⟦person@p1:Inès BARTOLI⟧, retraitée, a été menacée.',
    'Mme ⟦person@p1:Inès BARTOLI⟧, élève de quatrième, a été menacée.',
    '⟦person@p1:Inès BARTOLI⟧, qui a fait son service militaire en 1990, a été menacée.',
    '⟦person@p1:Inès BARTOLI⟧, anniversaire fêté le 14 janvier, a été menacée.',
  ])('an age of life that is not hers is a doubt: %s', (said) =>
    expect(note(said).codes).toContain('piece.other-birth'),
  )

  test.each([
    'Mme ⟦person@p1:Inès BARTOLI⟧, dont la mère est née en 1960, a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ a fêté son anniversaire le 14 février. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ a été menacée de mort par son père, à la retraite.',
  ])('hers is none: %s', (said) => expect(note(said).codes).not.toContain('piece.other-birth'))

  test.each(['Ma mère est née en 1990.', 'Mon fils est né en 1980.', 'J’ai fait mon bac en 1994.'])(
    'a letter that nobody of her age writes waits whole: %s',
    (said) => {
      const { codes, grounds } = judged(
        [said, 'J’ai des marques dans le dos.', '⟦person@p1:Inès BARTOLI⟧'],
        null,
        'Lettre',
      )
      expect(codes).toContain('piece.other-birth')
      expect(grounds).toEqual(['HORS-PERS'])
    },
  )

  test('a paragraph that dates the name otherwise is the other’s from its first word', () => {
    const { text } = note(
      'Mme ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date@p1:14 février 1991⟧, a été menacée de mort au portail.',
      'Menacée de mort dans l’escalier. ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date:2 novembre 1974⟧, pleure.',
    )
    expect(text).toContain('portail')
    expect(text).not.toContain('escalier')
  })
})

describe('a stage of life that cannot be hers', () => {
  test.each([
    '⟦person@p1:Inès BARTOLI⟧ fête ses noces d’or. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ tient le kiosque depuis 1979. Elle a été menacée de mort.',
    'Avec ses quarante ans de métier, ⟦person@p1:Inès BARTOLI⟧ a été menacée de mort.',
    'Depuis sa retraite, ⟦person@p1:Inès BARTOLI⟧ a été menacée de mort.',
    'La retraitée ⟦person@p1:Inès BARTOLI⟧ a été menacée de mort.',
    'Je suis le mari de ⟦person@p1:Inès BARTOLI⟧. Nos trois filles sont mariées. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ a été menacée de mort. Elle habite la loge depuis quarante ans.',
    '⟦person@p1:Inès BARTOLI⟧ vient avec ses deux enfants et son fils, 27 ans, l’a menacée de mort.',
    'Ma femme ⟦person@p1:Inès BARTOLI⟧ et moi fêtons nos noces d’or. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ a obtenu son permis en 1983. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧, collégienne en classe de cinquième, a été menacée de mort.',
  ])('waits for a person: %s', (said) => {
    const { text, codes } = note(said)
    expect(codes).toContain('piece.other-birth')
    expect(text).not.toContain('menacée')
  })

  test.each([
    'Les parents de ⟦person@p1:Inès BARTOLI⟧ sont mariés depuis 1980. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ dit que sa mère est à la retraite. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ a été menacée de mort par un retraité.',
    '⟦person@p1:Inès BARTOLI⟧ a été menacée de mort devant le cordonnier, retraité.',
    'Le gardien, qui travaille ici depuis 1989, dit que ⟦person@p1:Inès BARTOLI⟧ a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧, mariée depuis 2015, a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧ n’est pas à la retraite. Elle a été menacée de mort.',
    'Je suis la mère de ⟦person@p1:Inès BARTOLI⟧. Nous sommes mariés depuis 1985. Elle a été menacée de mort.',
    '⟦person@p1:Inès BARTOLI⟧, 35 ans, vit avec son père. Il est à la retraite. Elle a été menacée de mort.',
    'La maison est ouverte depuis 1985. ⟦person@p1:Inès BARTOLI⟧ a été menacée de mort.',
  ])('of somebody else leaves hers: %s', (said) => {
    const { text, codes } = note(said)
    expect(codes).not.toContain('piece.other-birth')
    expect(text).toContain('menacée')
  })

  test('beside a mention that gives her age, its paragraph alone waits, under a question of its own', () => {
    const { text, codes } = note(
      'Mme ⟦person@p1:Inès BARTOLI⟧, 35 ans, a été menacée de mort au portail.',
      'Mme ⟦person@p1:Inès BARTOLI⟧, qui touche sa retraite, a été menacée de mort dans l’escalier.',
    )
    expect(codes).toContain('piece.namesake-lines')
    expect(text).toContain('portail')
    expect(text).not.toContain('escalier')
  })

  test.each([
    '⟦person@p1:Inès BARTOLI⟧, notre veilleuse de nuit, a été menacée dans l’escalier.',
    'Le docteur ⟦person@p1:Inès BARTOLI⟧ a été menacée dans l’escalier.',
    '⟦person@p1:Inès BARTOLI⟧, la tante de la résidente, a été menacée dans l’escalier.',
  ])('nor may one who is of the house be her whom it accompanies: %s', (said) =>
    expect(note(`${known} ${said}`).text).not.toContain('escalier'),
  )
})

describe('a piece that tells both apart', () => {
  const both =
    'Deux résidentes portent le même nom : ⟦person@p1:Inès BARTOLI⟧, née en 1991, et ⟦person@p1:Inès BARTOLI⟧, née en 1960.'

  test('leaves what it dates as hers; what nothing dates waits', () => {
    const { text, codes } = note(
      `${both} Mme ⟦person@p1:BARTOLI⟧, âgée de 35 ans, a été menacée de mort au portail. Mme ⟦person@p1:BARTOLI⟧, née en 1960, a été menacée de mort dans l’escalier. Mme ⟦person@p1:BARTOLI⟧, chambre 12, a été menacée de mort à la cave.`,
    )
    expect(codes).toContain('piece.namesake-lines')
    expect(text).toContain('portail')
    expect(text).not.toMatch(/escalier|cave/)
  })

  test('needs no word for it: two births beside one name in one sentence say that two bear it', () => {
    const { text } = note(
      'Chez nous logent ⟦person@p1:Inès BARTOLI⟧, 35 ans, et ⟦person@p1:Inès BARTOLI⟧, 71 ans.',
      'Mme ⟦person@p1:Inès BARTOLI⟧ a été menacée de mort à la cave.',
    )
    expect(text).not.toContain('cave')
  })
})

describe('a town of birth', () => {
  const ines = { given: ['Inès'], family: ['BARTOLI'], other: [], born: '1991-02-14', bornAt: 'Quimper' }
  const codesOf = (said: string) =>
    propose({ pieces: oneNote(said), request: { persons: [ines] } }).problems.map(({ code }) => code)

  test.each([
    'Mme ⟦person@p1:Inès BARTOLI⟧, née à Vesoul, a été menacée de mort.',
    'Mme ⟦person@p1:Inès BARTOLI⟧, native de Vesoul, a été menacée de mort.',
  ])('that is not hers is a doubt: %s', (said) => expect(codesOf(said)).toContain('piece.other-birth'))

  test('beside her own day it is asked about, its sentence alone', () =>
    expect(
      codesOf(
        'Mme ⟦person@p1:Inès BARTOLI⟧, née le ⟦birth-date@p1:14 février 1991⟧ à Vesoul (70), a été menacée de mort.',
      ),
    ).toContain('piece.namesake-lines'))

  test.each([
    'Mme ⟦person@p1:Inès BARTOLI⟧, née à Quimper (29), a été menacée de mort.',
    'Mme ⟦person@p1:Inès BARTOLI⟧, dont le fils est né à Vesoul, a été menacée de mort.',
    'Mme ⟦person@p1:Inès BARTOLI⟧, née en 1991, vit à Vesoul, où elle a été menacée de mort.',
  ])('that is hers, or another’s, is none: %s', (said) => expect(codesOf(said)).not.toContain('piece.other-birth'))
})

describe('a birth told in another way', () => {
  test.each([
    'Mme ⟦person@p1:Inès BARTOLI⟧, 71 printemps, a',
    'Mme ⟦person@p1:Inès BARTOLI⟧ est dans la soixantaine. Elle a',
    'Mme ⟦person@p1:Inès BARTOLI⟧, âgée de soixante et onze ans, a',
    'Mme ⟦person@p1:Inès BARTOLI⟧, de la classe de 1954, a',
    'Mme ⟦person@p1:Inès BARTOLI⟧ est née en 1974. Elle a',
    'Mme ⟦person@p1:Inès BARTOLI⟧ (1974) a',
    'Mme ⟦person@p1:Inès BARTOLI⟧, épouse ⟦person@p2:DELMAS⟧, née en 1974, a',
    'Mme ⟦person@p1:Inès BARTOLI⟧, mère de trois enfants, âgée de 52 ans, a',
    'Ma mère, ⟦person@p1:Inès BARTOLI⟧, est née en 1958. Elle a',
    '⟦person@p1:Inès BARTOLI⟧, sexagénaire, a',
    '⟦person@p1:BARTOLI Inès⟧\n52 ans\nElle a',
    'Nom : ⟦person@p1:BARTOLI⟧\nPrénom : ⟦person@p1:Inès⟧\nÂge : 52 ans\nElle a',
  ])('is a doubt, and a person is asked: %s', (said) =>
    expect(judged([`${said} été menacée.`]).codes).toContain('piece.other-birth'),
  )

  test.each([
    '⟦person@p1:Inès BARTOLI⟧ dit : « Ma mère est née en 1958 ». Elle a',
    '⟦person@p1:Inès BARTOLI⟧ est née au siècle dernier. Elle a',
    '⟦person@p1:Inès BARTOLI⟧, à 15 ans, a',
    '⟦person@p1:Inès BARTOLI⟧, mère d’une fille de 11 ans, a',
    '⟦person@p1:Inès BARTOLI⟧ et son voisin, 52 ans, ont',
    '⟦person@p1:Inès BARTOLI⟧, mariée depuis 12 ans, a',
    '⟦person@p1:Inès BARTOLI⟧ ne l’a pas vu le 3 mars 2026. Elle a',
  ])('of another, or of another time, is none: %s', (said) => {
    const { codes } = judged([`${said} été menacée.`])
    expect(codes).not.toContain('piece.other-birth')
    expect(codes).not.toContain('piece.homonym')
  })

  test('in a letter that she signs, her own « je suis née » dates her', () => {
    const said = [
      'Je suis née le 2 novembre 1974 et on me menace.',
      'Ma mère est née en 1950.',
      '⟦person@p1:Inès BARTOLI⟧',
    ]
    expect(judged(said, null, 'Lettre').codes).toContain('piece.homonym')
  })

  test('in a letter that another signs, « je suis né » dates nobody asked for', () => {
    const said = ['Je suis né en 1974. ⟦person@p1:Inès BARTOLI⟧ a été menacée.', '⟦person@p2:Marc DELMAS⟧']
    const { codes } = judged(said, null, 'Lettre')
    expect(codes).not.toContain('piece.homonym')
    expect(codes).not.toContain('piece.other-birth')
  })
})

describe('an author who asks that nobody know', () => {
  const told = (text: string, quality: string | null) =>
    judged([`Bonjour, ${people.ines.given[0]} a des bleus. ${text}`], quality).codes.includes('piece.author-hushed')

  test.each([
    'Merci de ne pas dire que ça vient de moi.',
    'Je ne veux pas que mon nom apparaisse.',
    'Que personne ne sache que je vous écris.',
    'Ne dites à personne que je vous ai écrit.',
    'Je préfère rester anonyme.',
    'Cela reste entre nous.',
    'Je compte sur votre discrétion.',
    'Je vous écris sans que mon nom soit cité.',
    'J’ai peur des représailles.',
    'Faut pas lui dire que c’est moi.',
  ])('%s', (text) => {
    expect(told(text, 'professeur')).toBe(true)
    expect(told(text, 'voisine')).toBe(true)
    expect(told(text, 'éducatrice')).toBe(false)
    expect(told(text, null)).toBe(false)
  })

  test.each([
    ['Courriel d’un proche', null, 'Je vous en supplie, que mon nom ne soit écrit nulle part.'],
    ['Lettre de la mère', 'mère', 'Surtout, que mon mari n’apprenne jamais que je vous ai parlé.'],
    ['Appel de la grand-mère', 'éducatrice', 'Elle supplie qu’on ne la nomme pas.'],
    ['SMS d’une voisine', null, 'Je tiens à garder l’anonymat.'],
    ['Message de la tante', null, 'Si jamais il l’apprend, il me tuera.'],
    ['Visite du gardien', 'éducatrice', 'Il est venu à l’insu de la famille.'],
  ])('« %s », by %s: « %s » – neither is printed outside', (title, quality, text) => {
    expect(judged([text], quality, title).codes).toContain('piece.author-hushed')
    expect(judged(['Inès a des bleus.'], quality, title).codes).not.toContain('piece.author-hushed')
    expect(judged([text], 'éducatrice', 'Compte rendu').codes).not.toContain('piece.author-hushed')
  })

  test('a title that tells who informed is not printed either, where she stands in the piece', () => {
    const told = ['⟦person@p4:Paula COSTA⟧ a tout vu.']
    expect(judged(told, null, 'Courriel d’une voisine').codes).toContain('piece.author-hushed')
    expect(judged(told, null, 'Compte rendu').codes).not.toContain('piece.author-hushed')
  })

  test('one who asks nothing keeps his quality', () => {
    expect(told('Cordialement.', 'professeur')).toBe(false)
  })
})

describe('a piece that speaks of the other too', () => {
  test('is hers where she is spoken of before: judged, and listed', () => {
    const { codes } = judged([
      'Mme ⟦person@p1:BARTOLI⟧ a été menacée au portail.',
      'L’autre ⟦person@p1:Inès BARTOLI⟧, qui vend des fleurs, a été menacée au marché.',
    ])
    expect(codes).not.toContain('piece.other-birth')
  })

  test('is nobody’s where the other alone is spoken of', () => {
    const { codes } = judged([
      'L’autre ⟦person@p1:Inès BARTOLI⟧, qui vend des fleurs, a été menacée au marché.',
      'Elle repassera lundi.',
    ])
    expect(codes).toContain('piece.other-birth')
  })
})
