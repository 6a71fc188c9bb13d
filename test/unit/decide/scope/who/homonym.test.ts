import { describe, expect, test } from 'vitest'
import { marked, people, pieceOf, propose } from '../../fixture.ts'

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
