import { describe, expect, test } from 'vitest'
import { disclosedText, marked, oneNote, people, pieceOf, type Setup } from '../../fixture.ts'

const threat = '⟦person@p1:Inès BARTOLI⟧ dit avoir été ⟦violence:menacée de mort⟧ par son ex-compagnon'

/** One piece of the passages given, each with its role. */
const book = (
  title: string,
  ...sources: readonly (string | readonly [string, Parameters<typeof marked>[2]])[]
): Setup['pieces'] => {
  const parts = sources.map((source, at) =>
    typeof source === 'string' ? marked(source, `P01-${at}`) : marked(source[0], `P01-${at}`, source[1]),
  )
  const passages = parts.map(({ passage }) => passage)
  return [{ piece: pieceOf('P01', passages, { title }), findings: parts.flatMap(({ findings }) => findings) }]
}

describe('a sentence between two that are on the subject is kept with them', () => {
  const around = (middle: string) =>
    `Le 3 mars 2026, ${threat}. ${middle} Il l’a ⟦violence:frappée au visage⟧ puis l’a ⟦violence:étranglée⟧.`

  test('when it goes on telling', () => {
    expect(disclosedText({ pieces: oneNote(around('Elle portait un manteau bleu.')) })).toContain('manteau')
  })

  test.each([
    [
      'when it is clearly about something else',
      'Son loyer de mars est payé, la CAF verse l’allocation logement.',
      'loyer',
    ],
    ['when it is about somebody else', '⟦person@p3:Awa SARR⟧ regarde la télévision.', 'télévision'],
  ])('not %s', (_why, middle, word) => {
    const text = disclosedText({ pieces: oneNote(around(middle)) })
    expect(text).toContain('étranglée')
    expect(text).not.toContain(word)
  })

  test('not across two passages', () => {
    const text = disclosedText({ pieces: oneNote(`Le 3 mars 2026, ${threat}.`, 'Elle portait un manteau bleu.') })
    expect(text).not.toContain('manteau')
  })
})

describe('in a book that a whole house writes in, an entry is about whom it names', () => {
  const entries = [
    'Ve 06/03/2026 : ⟦person@p3:Awa SARR⟧ est rentrée.',
    'Sa 07/03/2026 : elle a été ⟦violence:frappée au visage⟧.',
  ]

  test('after the entry of somebody else, an entry that names nobody is not hers', () => {
    expect(disclosedText({ pieces: book('Cahier de liaison', ...entries) })).not.toContain('frappée')
  })

  test('in her own record it is', () => {
    expect(disclosedText({ pieces: book('Suivi individuel', ...entries) })).toContain('frappée')
  })

  const hers = `Je 05/03/2026 : ${threat}.`
  const hit = 'Sa 07/03/2026 : elle a été ⟦violence:frappée au visage⟧.'

  test.each([
    ['who signs an entry is none of the house', 'Ve 06/03/2026 : RAS. Nuit calme.\n⟦person@t9:Josiane⟧'],
    ['nor a relative whom her file declares', 'Ve 06/03/2026 : visite annulée, ⟦person@p3:Awa⟧ pleure.'],
  ])('%s: the next entry goes on with her', (_who, entry) => {
    expect(disclosedText({ pieces: book('Cahier de liaison', hers, entry, hit) })).toContain('frappée')
  })

  test('before anybody is named, an entry may be hers: what is clearly on the subject leaves', () => {
    const entry = 'Sa 07/03/2026 : a été ⟦violence:frappée au visage⟧ par son ex-compagnon.'
    expect(disclosedText({ pieces: book('Cahier de liaison', entry) })).toContain('frappée')
  })

  test('an entry that opens with another resident is not hers', () => {
    const entry = 'Ve 06/03/2026 : ⟦person@t9:Kelya⟧ pleure.'
    expect(disclosedText({ pieces: book('Cahier de liaison', hers, entry, hit) })).not.toContain('frappée')
  })

  test('a row of a register without a column of names goes on with no other row', () => {
    const row = (text: string): readonly [string, 'fields'] => [text, 'fields']
    const other = row('date : 06/03/2026\nremis à : ⟦person@t9:Kelya ROCHE⟧\nobjet : demande un logement')
    const text = row('date : 07/03/2026\nobjet : ⟦violence:menace de mort⟧ reçue par SMS')
    expect(disclosedText({ pieces: book('Registre', other, text) })).toContain('menace de mort')
    const named = row('date : 06/03/2026\nrésident : ⟦person@t9:Kelya ROCHE⟧\nobjet : demande un logement')
    expect(disclosedText({ pieces: book('Registre', named, text) })).not.toContain('menace de mort')
  })

  test('once she is named again, the entries after hers go on with her', () => {
    const text = disclosedText({
      pieces: book(
        'Cahier de liaison',
        entries[0] ?? '',
        `Sa 07/03/2026 : ${threat}.`,
        'Di 08/03/2026 : elle a été ⟦violence:frappée au visage⟧.',
      ),
    })
    expect(text).toContain('menacée')
    expect(text).toContain('frappée')
  })
})

describe('where an informant speaks, only a name or a title says whom a sentence is about', () => {
  const call = 'Ve 06/03/2026 : appel de ⟦person@p4:Mme COSTA⟧, inquiète.'
  const hit = 'Elle a été ⟦violence:frappée au visage⟧.'

  test('« elle », after her name, is no informant who says « je »', () => {
    const seen = 'Je passe souvent. ⟦person@p1:Inès BARTOLI⟧ est rentrée tard. Elle a été ⟦violence:frappée au visage⟧.'
    const note = (words: string) => disclosedText({ pieces: book('Fiche', call, words) })
    expect(note(`Sa 07/03/2026 : ${seen}`)).toContain('frappée')
    expect(note(`Sa 07/03/2026 : ${seen.replace('Je passe souvent. ', '')}`)).not.toContain('frappée')
    expect(note(`Sa 07/03/2026 : ${seen.replace('Elle a été', 'Je l’ai vue, elle a été')}`)).not.toContain('frappée')
    const stranger = seen.replace('Elle a été', '⟦person@t9:Kelya⟧ crie. Elle a été')
    expect(note(`Sa 07/03/2026 : ${stranger}`)).not.toContain('frappée')
  })

  test('a short sheet is his as a whole', () => {
    expect(disclosedText({ pieces: book('Fiche', call, `Sa 07/03/2026 : ${hit}`) })).not.toContain('frappée')
  })

  test('but a paragraph that opens with whom it is about goes on about them', () => {
    const about = `Pour ⟦person@p1:Inès⟧, un point du 7 mars 2026. ${hit}`
    expect(disclosedText({ pieces: book('Courriel', call, about) })).toContain('frappée')
    expect(disclosedText({ pieces: book('Courriel', call, `Pour le bailleur, un point. ${hit}`) })).not.toContain(
      'frappée',
    )
  })

  test('in a log only his entry is', () => {
    const others = ['Sa 07/03/2026 : RAS.', 'Di 08/03/2026 : RAS.', `Lu 09/03/2026 : ${hit}`]
    const text = disclosedText({ pieces: book('Suivi', call, ...others) })
    expect(text).toContain('frappée')
    expect(disclosedText({ pieces: book('Suivi', `${call} ${hit}`, ...others) }).match(/frappée/g)).toHaveLength(1)
  })
})

describe('the label of a field is the form’s, not the record’s', () => {
  /** « label : value », where only the value came from the file. */
  const field = (label: string, value: string): Setup['pieces'] => {
    const { passage, findings } = marked(`${label} : ${value}`, 'P01-0', 'fields')
    const start = label.length + 3
    const fragments = [{ start, end: passage.text.length, place: { kind: 'block' as const, index: 0 } }]
    return [{ piece: pieceOf('P01', [{ ...passage, fragments }]), findings }]
  }

  const marc = { ...people.marc, calledBy: 'frere' }
  const request = { persons: [{ given: ['Marc'], family: ['DELMAS'], other: [], born: null }] }

  test.each([
    ['observation', 'le frère a été ⟦violence:menacé de mort⟧ le 3 mars 2026', true],
    ['arrivée du frère', 'quelqu’un a été ⟦violence:menacé de mort⟧ le 3 mars 2026', false],
  ])('« frère » under « %s »: « %s »', (label, value, isKept) => {
    const text = disclosedText({ pieces: field(label, value), persons: [people.ines, marc], request })
    expect(text.includes('menacé')).toBe(isKept)
  })
})

describe('what had happened before is of the time told before it', () => {
  const inPeriod = `Le 3 mars 2026, ${threat}.`

  test('what goes on telling of a year outside the period is withheld', () => {
    const text = disclosedText({
      pieces: oneNote(
        `${inPeriod} En 2019, elle vivait à Brécy. Il l’avait ⟦violence:giflée⟧ et ⟦violence:étranglée⟧.`,
      ),
    })
    expect(text).toContain('menacée')
    expect(text).not.toContain('giflée')
  })

  test('what is told in the present is of the day of writing', () => {
    const text = disclosedText({
      pieces: oneNote(
        'En 2019, ⟦person@p1:Inès BARTOLI⟧ vivait à Brécy. Elle est ⟦violence:menacée de mort⟧ chaque soir.',
      ),
    })
    expect(text).toContain('menacée')
  })
})

describe('a heading stays only with what is kept under it', () => {
  test.each([
    [['Violences', 'heading'], `Le 3 mars 2026, ${threat}.`, 'Violences', true],
    [['Budget', 'heading'], 'Le 3 mars 2026, ⟦person@p1:Inès⟧ a payé son loyer.', 'Budget', false],
  ] as const)('%j', (heading, under, word, isKept) => {
    const text = disclosedText({ pieces: book('Note', heading, under) })
    expect(text.includes(word)).toBe(isKept)
  })

  test('what stands under the next heading is not under this one', () => {
    const text = disclosedText({
      pieces: book(
        'Note',
        ['Budget', 'heading'],
        'Loyer payé.',
        ['Violences', 'heading'],
        `Le 3 mars 2026, ${threat}.`,
      ),
    })
    expect(text).not.toContain('Budget')
    expect(text).toContain('Violences')
  })
})

describe('the date and hour of an entry stay with what is kept of it', () => {
  const head = 'Me 04/03/2026, 14h10.'

  test('with a kept sentence', () => {
    expect(disclosedText({ pieces: book('Suivi', `${head}\n${threat}.`) })).toContain('04/03/2026')
  })

  test('however far from it the sentence stands', () => {
    const idle = '⟦person@p1:Inès⟧ a payé son loyer.\n'.repeat(3)
    expect(disclosedText({ pieces: book('Suivi', `${head}\n${idle}${threat}.`) })).toContain('04/03/2026')
  })

  test('not with a withheld one', () => {
    const text = disclosedText({
      pieces: book('Suivi', `${head}\n⟦person@p1:Inès⟧ a payé son loyer.`, `Je 05/03/2026, 9h.\n${threat}.`),
    })
    expect(text).toContain('05/03/2026')
    expect(text).not.toContain('04/03/2026')
  })
})

describe('each clue to a hidden place is looked for by itself', () => {
  const persons = [{ ...people.ines, flags: ['protectedAddress'] as const }, people.marc]

  test.each([
    ['a stop and its line', 'à l’arrêt Les Tilleuls de la ligne 7', ['Tilleuls', 'ligne 7']],
    ['a school', 'devant l’école Prévert', ['Prévert']],
    ['the clause that says where', 'alors qu’elle vit au-dessus de la boulangerie', ['boulangerie']],
  ])('%s', (_what, where, clues) => {
    const source = `Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ ${where}.`
    const text = disclosedText({ pieces: oneNote(source), persons })
    expect(text).toContain('menacée')
    for (const clue of clues) expect(text).not.toContain(clue)
  })
})

test('in the middle of a paragraph a full date opens an entry too: what follows is of that day', () => {
  const text = disclosedText({
    pieces: book(
      'Suivi',
      `4 mars 2026 : ${threat}.\n5 mars 2019 : elle a été ⟦violence:giflée⟧.\nElle a aussi été ⟦violence:étranglée⟧.`,
    ),
  })
  expect(text).toContain('menacée')
  expect(text).not.toContain('étranglée')
})
