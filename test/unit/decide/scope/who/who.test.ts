import { describe, expect, test } from 'vitest'
import { unitsOf } from '../../../../../src/decide/scope/units/units.ts'
import type { Gender } from '../../../../../src/decide/scope/who/gender.ts'
import { mentionsOf, type WhoInput } from '../../../../../src/decide/scope/who/mentions.ts'
import { type Focus, readWho } from '../../../../../src/decide/scope/who/who.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import { marked, people } from '../../fixture.ts'

const genders: ReadonlyMap<string, Gender> = new Map([
  ['p1', 'f'],
  ['p2', 'm'],
  ['p3', 'f'],
])

const ofInes: WhoInput = {
  targetIds: ['p1'],
  owners: ['p1'],
  persons: new Map(Object.values(people).map((person) => [person.id, person])),
  genderOf: (id) => genders.get(id) ?? null,
  kin: { definite: new Map(), owned: new Map(), young: new Map(), functions: new Map() },
  rooms: new Map(),
  guessed: new Set(),
  isNamesakes: () => false,
}

const ines: Focus = { about: ['p1'], isOther: false, isStranger: false }
const nobody: Focus = { about: [], isOther: false, isStranger: false }

const read = (source: string, focus: Focus = ines, input: WhoInput = ofInes) => {
  const { passage, findings } = marked(source, 'P01-0')
  const [unit] = unitsOf(passage)
  if (unit === undefined) throw new Error('no unit')
  const mentions = mentionsOf(unit, unit, findings, input)
  return { ...readWho(unit, mentions, focus, input), mentions }
}

describe('in the record of a person a sentence is about that person', () => {
  test.each([
    ['her name', 'Ce soir ⟦person@p1:Inès⟧ est rentrée tard.', nobody],
    ['her initials', 'I. B. est rentrée tard.', nobody],
    ['« Madame »', 'Madame est rentrée tard.', nobody],
    ['« Mme », alone', 'Mme dit avoir peur.', nobody],
    ['« l’intéressée »', 'L’intéressée est rentrée tard.', nobody],
    ['a pronoun that takes her up', 'Elle est rentrée tard.', ines],
    ['nobody at all, after her', 'Vu au bureau, très inquiète.', ines],
    ['a professional', '⟦person@p5:Sophie MARTIN⟧ la reçoit au bureau.', ines],
    ['a firm that bears a name', 'Un courrier de ⟦organisation:⟧reçu ce jour.', ines],
  ])('told by %s', (_by, source, focus) => {
    expect(read(source, focus).about).toEqual(['p1'])
  })
})

describe('a sentence is about nobody asked for where its subject is somebody else', () => {
  test.each([
    ['another name opens it', '⟦person@p3:Awa SARR⟧ a été frappée.'],
    ['a relative without a name', 'Sa cousine a été étranglée par son mari.'],
    ['another resident', 'La jeune fille de la chambre 8 a crié.'],
    ['another « Mme »', 'Mme ⟦person@p3:SARR⟧ a été frappée.'],
    ['another « Mme » of whom only the initial is written', 'Mme T. a été frappée hier.'],
    ['the title of the other gender', 'Monsieur est parti.', nobody],
    ['a message that a relative sends', '03/03 – 09h00 – Maman : je viens samedi.'],
    ['words of a child', 'Confidence au coucher : « papa a tapé maman ».'],
  ])('%s', (_what, source, focus = ines) => {
    expect(read(source, focus).about).toEqual([])
  })

  test('and the pronoun of the next sentence may be that other’s: only what is clearly on the subject is then hers', () => {
    const { focus } = read('⟦person@p3:Awa SARR⟧ a été frappée.')
    expect(focus).toEqual({ about: ['p1'], isOther: true, isStranger: false })
    expect(read('Elle a pleuré.', focus)).toMatchObject({ about: ['p1'], isSure: false })
  })

  test('until she is named or called « Madame » again', () => {
    const other: Focus = { about: ['p1'], isOther: true, isStranger: true }
    expect(read('Madame a pleuré.', other)).toMatchObject({ about: ['p1'], isSure: true, focus: ines })
  })
})

describe('what somebody else does to her is about her, but not surely', () => {
  test.each([
    '⟦person@p2:Marc DELMAS⟧ l’a frappée.',
    'Son ex-compagnon la menace chaque soir.',
    'La voisine a crié sur elle.',
  ])('%s', (source) => {
    expect(read(source)).toMatchObject({ about: ['p1'], isSure: false })
  })

  test('not when it was already somebody else’s', () => {
    expect(read('Son mari la menace chaque soir.', { about: ['p1'], isOther: true, isStranger: true }).about).toEqual(
      [],
    )
  })
})

test('a pronoun of the other gender takes up nobody asked for', () => {
  expect(read('Il est parti.').about).toEqual([])
})

test('of two persons asked about, the pronoun takes the one it fits', () => {
  const both = { ...ofInes, targetIds: ['p1', 'p2'], owners: ['p1', 'p2'] }
  expect(read('Il est parti.', ines, both).about).toEqual(['p2'])
})

test('« il se penche vers Inès » is about him and her when both are asked about', () => {
  const both = { ...ofInes, targetIds: ['p1', 'p2'], owners: ['p1', 'p2'] }
  const source = 'Il se penche vers ⟦person@p1:Inès⟧.'
  expect(read(source, { about: ['p2'], isOther: false, isStranger: false }, both).about).toEqual(['p2', 'p1'])
  expect(read(source, { about: ['p2'], isOther: true, isStranger: true }, both).about).toEqual(['p1'])
})

test('a word of kinship that means the person asked about names him', () => {
  const kin = {
    ...ofInes,
    targetIds: ['p2'],
    owners: ['p2'],
    kin: { definite: new Map([['cousin', 'p2']]), owned: new Map(), young: new Map(), functions: new Map() },
  }
  expect(read('Le cousin a crié.', nobody, kin).about).toEqual(['p2'])
  expect(read('Le cousin a crié.', { about: [], isOther: true, isStranger: true }, kin).about).toEqual([])
  expect(read('⟦person@p3:Awa⟧ dit que le cousin a crié.', nobody, kin).about).toEqual([])
})

test('the words of a child are about the child when the request names one', () => {
  const child = { ...ofInes, targetIds: ['p6'], owners: ['p6'] }
  expect(read('⟦person@p6:Lina⟧ dit : « papa il a mis maman dans le mur ».', nobody, child).about).toEqual(['p6'])
})

describe('who is no subject', () => {
  test('whoever signs the entry', () => {
    expect(read('Ve 30/01, 17h50 – ⟦person@p3:Awa⟧', nobody).mentions.others).toEqual([])
    expect(read('Ve 30/01, 17h50 – ⟦person@p3:Awa⟧ a été frappée', nobody).mentions.others).toHaveLength(1)
  })

  test.each([
    ['p5', 0],
    ['p3', 1],
  ])('of %s, a professional is none', (id, count) => {
    expect(read(`Vu par ⟦person@${id}:quelqu’un⟧ ce soir.`).mentions.others).toHaveLength(count)
  })
})

describe('words that are no subject', () => {
  test.each([
    ['a word that a machine alone took for a name', 'Sac ⟦person@t1:Kipsta⟧ déposé au bureau.'],
    ['a name inside a handle', '⟦account:@⟧⟦person@p3:awa.59⟧ lui écrit.'],
    ['a firm that was taken for somebody too', 'Mission chez ⟦organisation:Bois Ferrand⟧⟦person@t2:⟧, trois semaines.'],
    ['who is spoken to', 'Confie tout à ⟦person@p3:Awa⟧ le soir même.'],
    ['by whom she was brought', 'Raccompagnée par ⟦person@p3:Awa⟧ à minuit.'],
    ['« l’œil »', 'Coup à l’œil, hématome.'],
  ])('%s', (_what, source) => {
    expect(read(source, ines, { ...ofInes, guessed: new Set(['t1', 't2']) }).about).toEqual(['p1'])
  })

  test.each([
    ['« Chez Awa », who opens the sentence', 'Chez ⟦person@p3:Awa⟧, rien à signaler.'],
    ['« Pour Awa »', 'Pour ⟦person@p3:Awa⟧, visite lundi.'],
  ])('but %s, is somebody else’s', (_what, source) => {
    expect(read(source).about).toEqual([])
  })
})

describe('« le père » beside a child of the record is the one whom the file declares', () => {
  const lina = { ...people.lina, family: ['DELMAS'] }
  const father: WhoInput = {
    ...ofInes,
    targetIds: ['p2'],
    owners: ['p2'],
    persons: new Map<string, Person>([
      ['p2', { ...people.marc, role: 'parent' }],
      ['p6', lina],
      ['p7', { ...people.awa, id: 'p7', given: ['Timéo'], family: ['ROCHE'] }],
    ]),
    kin: {
      definite: new Map([['pere', 'p2']]),
      owned: new Map(),
      young: new Map([['petite', 'p6']]),
      functions: new Map(),
    },
  }

  test.each([
    ['⟦person@p6:Lina⟧ dit que le père a crié.', ['p2']],
    ['⟦person:L.⟧ dit que le père a crié.', ['p2']],
    ['⟦person@p7:Timéo⟧ dit que le père a crié.', []],
    ['⟦person@t1:Kelya⟧ dit que le père a crié.', []],
    ['⟦person:K.⟧ dit que le père a crié.', []],
  ])('%s', (source, about) => {
    expect(read(source, nobody, father).about).toEqual(about)
  })

  test('also in the next sentence, unless a stranger was spoken of', () => {
    const next = (source: string) => read('Le père a crié.', read(source, nobody, father).focus, father).about
    expect(next('⟦person@p6:Lina⟧ dort.')).toEqual(['p2'])
    expect(next('⟦person@t1:Kelya⟧ dort.')).toEqual([])
  })
})

test('« la petite » is the girl of the record, whoever was spoken of before, but not surely', () => {
  const girl: WhoInput = {
    ...ofInes,
    ...{ targetIds: ['p6'], owners: ['p6'], kin: { ...ofInes.kin, young: new Map([['petite', 'p6']]) } },
  }
  const stranger: Focus = { about: ['p6'], isOther: true, isStranger: true }
  expect(read('La petite a dessiné.', stranger, girl)).toMatchObject({ about: ['p6'], isSure: false })
})

test('a trade by which the file calls one person names that person', () => {
  const driver: WhoInput = { ...ofInes, kin: { ...ofInes.kin, functions: new Map([['chauffeur', 'p1']]) } }
  expect(read('Le chauffeur est revenu seul.', nobody, driver).about).toEqual(['p1'])
  expect(read('Le ⟦person:chauffeur⟧ est revenu seul.', nobody, driver).about).toEqual(['p1'])
  expect(read('Un chauffeur est venu.', nobody, driver).about).toEqual([])
  expect(read('Le chauffeurs-livreur est venu.', nobody, driver).about).toEqual([])
})

test('an act that « il » does to her is about her, but not surely; what else he does is not', () => {
  expect(read('Il l’a ⟦violence:giflée⟧ devant la porte.')).toMatchObject({ about: ['p1'], isSure: false })
  expect(read('Il l’a attendue devant la porte.').about).toEqual([])
  expect(read('Il a été ⟦violence:giflé⟧ devant la porte.').about).toEqual([])
})

test('« le papa » is said by a grown-up, « papa » by a child', () => {
  const isChild = (words: string) => read(`Message : « ${words} ».`, ines).about.length === 0
  expect(isChild('bonjour, c’est le papa, je viens samedi')).toBe(false)
  expect(isChild('j’ai vu la maman au marché')).toBe(false)
  expect(isChild('papa il a tapé maman')).toBe(true)
  expect(isChild('mon papa crie')).toBe(true)
})

test.each([
  ['?', 'BARTOLI'],
  ['Inès', '(inconnu)'],
  ['Inès', ''],
])('a name that the file leaves open (« %s %s ») has no initials and stops nothing', (given, family) => {
  const persons = new Map([['p1', { ...people.ines, given: [given], family: [family] }]])
  expect(read('I. B. est rentrée.', nobody, { ...ofInes, persons }).mentions.targets).toEqual([])
})

describe('a row of a register is about whom it names', () => {
  const father: WhoInput = {
    ...ofInes,
    kin: { definite: new Map([['pere', 'p1']]), owned: new Map(), young: new Map(), functions: new Map() },
  }
  const row = (source: string) => {
    const { passage, findings } = marked(source, 'P01-0', 'fields')
    const [unit] = unitsOf(passage)
    return unit === undefined ? [] : mentionsOf(unit, unit, findings, father).kin
  }

  test('« père non venu » in the row of another child is that child’s father', () => {
    expect(row('enfant : ⟦person@p3:SARR Awa⟧\nobservation : ⟦date:⟧   père non venu')).toEqual([])
    expect(row('date : 3 mars\nobservation :    père non venu')).toEqual(['p1'])
  })

  test.each([
    ['who sold, or was paid', 'libellé : bois\ntiers : ⟦person@p3:SARR Awa⟧', 0],
    ['who wrote it', 'libellé : bois\nvisa : ⟦person@p3:SA⟧', 0],
    ['whom it is for', 'libellé : bois\nenfant : ⟦person@p3:SARR Awa⟧', 1],
  ])('%s', (_what, source, count) => {
    const { passage, findings } = marked(source, 'P01-0', 'fields')
    const [unit] = unitsOf(passage)
    expect(unit === undefined ? [] : mentionsOf(unit, unit, findings, father).others).toHaveLength(count)
  })

  test('although no detector knew that name', () => {
    const { passage, findings } = marked('date : 3 mars\njeune : OUTIKA Y.\nretour : 17h', 'P01-0', 'fields')
    const [unit] = unitsOf(passage)
    if (unit === undefined) throw new Error('no unit')
    const mentions = mentionsOf(unit, unit, findings, father)
    expect(readWho(unit, mentions, ines, father).about).toEqual([])
  })

  test('even where the record takes that person for a professional', () => {
    const { passage, findings } = marked('travailleur : ⟦person@p5:MARTIN S.⟧\npère : oui', 'P01-0', 'fields')
    const [unit] = unitsOf(passage)
    expect(unit === undefined ? [] : mentionsOf(unit, unit, findings, father).others).toHaveLength(1)
  })
})

describe('in the record of a child, of whom a sentence about its kin is', () => {
  const leo: Person = { ...people.lina, id: 'p7', given: ['Léo'] }
  const ofLeo: WhoInput = {
    ...ofInes,
    targetIds: ['p7'],
    owners: ['p7'],
    persons: new Map([...Object.values(people), leo].map((person) => [person.id, person])),
    genderOf: (id) => (id === 'p7' ? 'm' : id === 'p6' ? 'f' : null),
  }
  const focus: Focus = { about: ['p7'], isOther: false, isStranger: false }

  test.each([
    ['⟦person@p6:Lina⟧ a dit à l’éducatrice que son beau-père la ⟦violence:tape⟧.', []],
    ['⟦person@p6:Lina⟧ raconte que le soir il le ⟦violence:frappe⟧.', []],
    ['Son frère m’a dit que ⟦person@p2:Marc⟧ le ⟦violence:frappe⟧.', []],
    ['Sa sœur jumelle nous confie qu’il lui a donné des ⟦violence:coups⟧.', []],
    ['Le petit frère a glissé que leur beau-père le ⟦violence:gifle⟧.', []],
    ['Sa jumelle a dessiné un monsieur qui la ⟦violence:tape⟧.', []],
    ['Son aîné nous a révélé que ⟦person@p2:Marc⟧ le ⟦violence:gifle⟧.', []],
    ['Son cadet nous a révélé que ⟦person@p2:Marc⟧ le ⟦violence:gifle⟧.', []],
    ['D’après sa sœur, leur beau-père la ⟦violence:menace⟧.', []],
    ['L’attitude de sa mère a été ⟦violence:agressive⟧.', []],
    ['Sa mère la ⟦violence:tape⟧.', []],
    ['Les gestes de son beau-père inquiètent l’école.', []],
    ['Hier soir, l’attitude de sa mère a été odieuse.', []],
    ['Le comportement de sa sœur s’est dégradé.', []],
    ['⟦person@p6:Lina⟧ a dit que ⟦person@p2:Marc⟧ ⟦violence:frappe⟧ ⟦person@p7:Léo⟧.', ['p7']],
    ['Son frère le ⟦violence:tape⟧.', ['p7']],
    ['Les ⟦violence:coups⟧ de son beau-père ont laissé des traces.', ['p7']],
    ['Son attitude a changé.', ['p7']],
  ])('%s', (source, about) => {
    expect(read(source, focus, ofLeo).about).toEqual(about)
  })
})
