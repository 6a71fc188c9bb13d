import { describe, expect, test } from 'vitest'
import { disclosedText, oneNote, people } from '../fixture.ts'

const asked = {
  persons: [people.lina, people.ines, people.marc],
  request: {
    persons: [
      { given: ['Lina'], family: ['DELMAS'], other: [], born: '2015-06-01' },
      { given: ['Inès'], family: ['BARTOLI'], other: [], born: '1991-02-14' },
    ],
  },
}

const blow = 'Le 3 mars 2026, ⟦person@p6:Lina⟧ dit que son père l’a ⟦violence:frappée⟧.'

const textOf = (paragraphs: readonly string[], second = false): string =>
  disclosedText({ ...asked, pieces: oneNote(...paragraphs) }, second)

describe('what tells the consequence of a fact that waits for a second person waits with it', () => {
  test.each([
    'Elle montre une ⟦violence:trace rouge⟧ sur la joue.',
    'Elle pleure et demande à ne pas rentrer.',
    'Elle tremble dès qu’on parle de la maison.',
    'Elle refuse de rentrer chez son père.',
    'Elle ne veut plus y aller, elle a peur de lui.',
    '« Il va recommencer », répète-t-elle.',
    'Elle se cache sous la table quand il sonne.',
    'Des hématomes sont visibles sur les deux bras.',
    'Un bleu à la cuisse, un autre sous l’œil.',
    'L’infirmière scolaire constate une bosse au front.',
    'Nous l’emmenons aux urgences, elle est examinée.',
    'Le médecin a rédigé un certificat.',
    'Depuis, elle fait des cauchemars et mouille son lit.',
    'Elle supplie de dormir au foyer ce soir.',
    'Elle dit avoir mal quand elle marche.',
    'Sa lèvre est gonflée et saigne encore.',
    'elle se tait, elle colle l’éducatrice tte la soirée',
    'Elle sursaute au moindre bruit.',
    'Une griffure longue court du cou à l’épaule.',
    'Elle a mimé le geste avec sa poupée.',
    'Une information préoccupante est transmise ce jour.',
    'Plainte a été déposée à la brigade.',
  ])('%s', (after) => {
    expect(textOf([`${blow} ${after}`])).toBe('')
    expect(textOf([blow, after])).toBe('')
  })

  test('and leaves with it when a second person signs', () => {
    const text = textOf(
      [`${blow} Elle montre une ⟦violence:trace rouge⟧. Elle pleure et demande à ne pas rentrer.`],
      true,
    )
    expect(text).toContain('frappée. Elle montre une trace rouge. Elle pleure et demande à ne pas rentrer.')
  })

  test('also told before it', () => {
    const before = 'Le 3 mars 2026, ⟦person@p6:Lina⟧ montre une ⟦violence:marque rouge⟧ au bras.'
    expect(textOf([`${before} Elle dit que son père l’a ⟦violence:frappée⟧.`])).toBe('')
  })

  test('also after a sentence between', () => {
    const between = 'Le goûter est servi à seize heures.'
    const text = textOf([`${blow} ${between} Elle pleure et dit qu’il va encore la ⟦violence:taper⟧.`])
    expect(text).not.toContain('pleure')
    expect(text).not.toContain('taper')
  })

  test('and in the next entry of a log, about the same child', () => {
    const next = '4 mars 2026 : ⟦person@p6:Lina⟧ pleure, elle a peur qu’il la ⟦violence:frappe⟧ encore.'
    expect(textOf([`3 mars 2026 : ⟦person@p6:Lina⟧ dit que son père l’a ⟦violence:frappée⟧.`, next])).toBe('')
  })
})

describe('what is a fact of its own does not wait', () => {
  test.each([
    'Le 20 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ par son ex-compagnon.',
    'Le 20 mars 2026, ⟦person@p1:Inès BARTOLI⟧ montre un ⟦violence:hématome⟧ au bras : il l’a ⟦violence:frappée⟧.',
  ])('of another person asked about: %s', (own) => {
    const plain = own.replaceAll(/⟦[a-z-]+(?:@p\d)?:([^⟧]*)⟧/g, '$1')
    expect(textOf([blow, own])).toContain(plain.slice(-20))
    expect(textOf([own, blow])).toContain(plain.slice(-20))
  })

  test('where nothing waits, nothing is held', () => {
    const own = 'Le 20 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧. Elle pleure, elle a peur de lui.'
    expect(textOf([own])).toContain('Elle pleure, elle a peur')
  })
})
