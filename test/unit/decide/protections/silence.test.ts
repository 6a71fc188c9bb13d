import { expect, test } from 'vitest'
import { makeAsksSilence, silenceIn } from '../../../../src/decide/protections/silence.ts'
import { unitsOf } from '../../../../src/decide/scope/units/units.ts'
import { foldText } from '../../../../src/model/fold.ts'
import { law, marked, people, pieceOf, propose } from '../fixture.ts'
import { askingMore, plainMore } from './silence-more.ts'
import { asking, plain } from './silence-table.ts'

const asks = makeAsksSilence(law.protections)

const share = (sentences: readonly string[]): string =>
  `${sentences.filter((one) => asks(foldText(one)) !== null).length} of ${sentences.length}`

test.each(asking.slice(0, asking.length / 2))('silence is asked: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(true)
})

test.each([
  'Une personne qui tient à rester inconnue nous a signalé les coups.',
  'Il en parle seulement à Nadia, en secret.',
  'Son nouveau numéro, 06 39 98 00 11, ne doit pas être donné.',
  'Le caviste, affolé à l’idée d’être cité, a tout vu depuis son comptoir.',
  'Une retraitée qui tient à sa tranquillité dit avoir entendu des coups.',
  'Le gardien ne veut pas d’ennuis mais l’a vu la pousser.',
  'La locataire du quatrième, qui ne veut pas être connue, rapporte des cris.',
  'Elle se tait par peur des représailles.',
  'Me rappelez surtout pas, c’est lui qui décroche.',
  'Prière de ne pas la rappeler avant lundi.',
  'Pas d’appel svp, il fouille mon portable le soir.',
  'Au besoin vous direz que cela vient d’un livreur.',
  'Le gérant voudrait bien qu’on oublie sa phrase.',
  'La maman s’est effondrée, nous n’en dirons pas plus.',
])('silence is asked in other words: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(true)
})

test.each([
  // Said low to whoever writes.
  'La voisine m’a chuchoté qu’il l’avait frappée.',
  'Le boulanger nous glisse à l’oreille que la porte était cassée.',
  'La gérante, en baissant la voix, dit qu’il l’a giflée.',
  'L’agent d’accueil me dit à mi-voix qu’il est revenu.',
  // Somebody who stands by fears that he comes, finds, learns.
  'Le gardien a la trouille qu’il remonte chez lui, il l’a vu la gifler.',
  'Le facteur a une peur bleue qu’il débarque.',
  'La dame du pressing ? Cette commerçante redoute de le voir revenir.',
  'Le cordonnier ne dort plus à l’idée que M. DELMAS débarque.',
  'Elle a la trouille que son frère l’apprenne.',
  // It is to stay.
  'Que ça n’aille pas plus loin.',
  'De vous à moi, il la frappe.',
  'Il ne faudrait pas qu’il l’apprenne de moi.',
  'Vous ne tenez rien de moi.',
])('silence is asked by what is told low, feared or to stay: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(true)
})

test.each([
  'Mme dit avoir peur qu’il revienne.',
  'La victime a très peur qu’il la retrouve.',
  'Sa mère a peur qu’il vienne à l’école.',
  'Il lui a chuchoté qu’il allait la tuer.',
  'Il m’a soufflé : « je vais te crever ».',
  'Il m’a glissé 20 euros.',
  'L’éducatrice craint qu’elle ne vienne pas au rendez-vous.',
  'Il la menace à voix basse.',
  'Les choses vont plus loin ce soir-là.',
  'Elle l’a appris de son frère.',
])('none by what he whispers, nor by whom he frightens: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(false)
})

test.each([
  'Il craint d’être en retard.',
  'Elle tient à sa chambre.',
  'Il ne veut pas de pull.',
  'Elle tremble de froid.',
])('no silence is asked in other words: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(false)
})

test.each([
  'Elle dit ne pas se rappeler la date des coups.',
  'Vous ne vous rappelez pas du nom de la rue ?',
  'Il regarde son téléphone pendant tout l’entretien.',
  'Le juge demande que vous rappeliez l’école.',
])('no silence is asked in words alike: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(false)
})

test.each(plain.slice(0, plain.length / 2))('no silence is asked: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(false)
})

test('unseen sentences, in sums', () => {
  expect(share(asking.slice(asking.length / 2))).toBe('22 of 24')
  expect(share(plain.slice(plain.length / 2))).toBe('0 of 24')
})

const text =
  'Le 12 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a reçu des ⟦violence:menaces⟧. Elle a été ⟦violence:frappée⟧ ce jour-là. Surtout ne dites rien à ⟦person@p3:Awa⟧. Mme ⟦person@p1:Inès BARTOLI⟧ a reçu des ⟦violence:coups⟧. Mme ⟦person@p1:Inès BARTOLI⟧ a reçu des ⟦violence:insultes⟧.'

const covered = (policy: string): readonly string[] => {
  const one = marked(text, 'P01-T1')
  const { findings, decisions } = propose({
    ...{ pieces: [{ piece: pieceOf('P01', [one.passage]), findings: one.findings }], policy },
  })
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return decisions.flatMap(({ findingId, by, ground }) => {
    const finding = byId.get(findingId)
    return finding !== undefined && 'rule' in by && by.rule === 'silence'
      ? [`${ground} ${one.passage.text.slice(finding.start, finding.end)}`]
      : []
  })
}

test('what would be kept and is to be kept silent waits for the director', () => {
  const hushed = [
    'CONS Elle a été frappée ce jour-là.',
    'CONS Surtout ne dites rien à Awa.',
    'CONS Mme Inès BARTOLI a reçu des coups.',
  ]
  expect(covered('requisition')).toEqual(hushed)
  expect(covered('user-access')).toEqual(expect.arrayContaining(hushed))
})

test('a record that moves to another service is whole', () => {
  expect(covered('migration')).toEqual([])
})

test('what stands just before and after a request for silence is meant too, and no further', () => {
  const { passage } = marked('Il est venu lundi. Il m’a vue mardi. Ne le répétez pas. Elle dort. Elle mange.', 'P01-T1')
  expect(silenceIn(unitsOf(passage), asks)).toEqual([false, true, true, true, false])
})

test.each([
  ['another day', 'Entre nous : elle a revu son frère. Le 24 mars, il l’a menacée avec un marteau.', [true, true]],
  ['the same day', 'Le 24 mars, elle a revu son frère, entre nous. Le 24 mars au soir il l’a giflée.', [true, true]],
  ['no day', 'Entre nous : elle a revu son frère. Elle en a honte.', [true, true]],
  ['what was told before it', 'Le 24 mars, elle a revu son frère. Que cela ne sorte pas d’ici.', [true, true]],
  ['what it announces', 'Ne le dites à personne :\nune voisine l’a vue le 24 mars.', [true, true]],
] as const)('a request for silence and %s after it', (_what, text, hushed) => {
  const { passage } = marked(text, 'P01-0')
  expect(silenceIn(unitsOf(passage), asks)).toEqual(hushed)
})

test.each([
  [
    'rien de cette page ne sorte du bureau',
    'Elle demande que rien de cette page ne sorte du bureau.',
    [1, 1, 1, 1, 1, 1, 0],
  ],
  ['toute cette note', 'Toute cette note doit rester entre nous.', [1, 1, 1, 1, 1, 1, 0]],
  ['que cela se sache', 'Elle ne veut pas que cela se sache.', [0, 1, 1, 1, 1, 0, 0]],
  ['ceci reste entre nous', 'Que ceci reste entre nous.', [0, 1, 1, 1, 1, 0, 0]],
  ['ce qui suit', 'Ce qui suit ne doit pas sortir d’ici.', [0, 0, 1, 1, 1, 1, 0]],
  ['ce que je viens de vous dire', 'Ce que je viens de vous dire reste entre nous.', [0, 1, 1, 0, 0, 0, 0]],
  ['les lignes qui suivent', 'Merci de garder pour vous les lignes qui suivent.', [0, 0, 1, 1, 1, 1, 0]],
  ['no word of how far', 'Ne le répétez pas.', [0, 0, 1, 0, 0, 0, 0]],
] as const)('a request for silence reaches as far as it says: %s', (_what, request, hushed) => {
  const passages = [
    marked('Elle dort peu.', 'P01-0').passage,
    marked('Elle est venue seule.', 'P01-1').passage,
    marked(request, 'P01-2').passage,
    marked('Le soir du 11 octobre, il l’a suivie. Il l’a battue.', 'P01-3').passage,
    marked('Le 12 octobre, elle a fui.', 'P01-4').passage,
    marked('Autre sujet', 'P01-5', 'heading').passage,
  ]
  const read = silenceIn(
    passages.flatMap((one) => unitsOf(one)),
    asks,
  )
  expect(read.map(Number)).toEqual(hushed)
})

test.each([
  ['Elle ne veut pas que cela se sache. Le soir du 11 octobre, il l’a suivie. Il l’a battue.', [true, true, true]],
  [
    'Elle ne veut pas le dire à sa mère. Que rien de cette page ne sorte d’ici. Il pleut. Le 3 mai, il l’a battue.',
    [true, true, true, true],
  ],
] as const)('and over its own paragraph: « %s »', (text, hushed) => {
  expect(silenceIn(unitsOf(marked(text, 'P01-0').passage), asks)).toEqual(hushed)
})

test('what follows in a log ends where another entry begins', () => {
  const read = silenceIn(
    ['04/10 : ce qui suit reste entre nous.', '05/10 : il l’a vue.', '06/10 : elle dort.'].flatMap((text, at) =>
      unitsOf(marked(text, `P01-${at}`).passage),
    ),
    asks,
  )
  expect(read).toEqual([true, true, false])
})

test('« cela » in a row is of that row', () => {
  const rows = ['03/05\tElle ne veut pas que cela se sache', '04/05\tIl l’a battue'].map(
    (text, at) => marked(text, `P01-R${at}`, 'row').passage,
  )
  expect(
    silenceIn(
      rows.flatMap((one) => unitsOf(one)),
      asks,
    ),
  ).toEqual([true, false])
})

test('the next entry of a log is another matter', () => {
  const { passage } = marked('03/03/2026 14h : il l’a vue.\nNe pas lui dire.\n04/03/2026 15h : elle dort.', 'P01-T1')
  expect(silenceIn(unitsOf(passage), asks)).toEqual([true, true, false])
})

test.each(askingMore)('what is told is not to travel: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(true)
})

test.each(plainMore)('nothing is asked to stay where it is: « %s »', (sentence) => {
  expect(asks(foldText(sentence)) !== null).toBe(false)
})

test('where nothing else shows an informant, who asks for silence is pointed at beside her words alone', () => {
  const one = marked(
    'La fleuriste m’a chuchoté que ⟦person@p2:Marc DELMAS⟧ la gifle. Il est tard. Il fait froid. Il pleut. Il la gifle devant la voisine.',
    'P01-T1',
  )
  const { findings } = propose({
    pieces: [{ piece: pieceOf('P01', [one.passage]), findings: one.findings }],
    persons: [people.ines, people.marc],
  })
  const pointing = findings.filter(({ kind }) => kind === 'informant-clue')
  expect(pointing.map(({ start, end }) => one.passage.text.slice(start, end))).toEqual(['La fleuriste'])
})

const unitsOfLetter = (asked: string) =>
  [
    'Hier 1er juillet, avant le départ, il l’a fait marcher pieds nus devant nous.',
    'Elle saignait.',
    'Il a dit qu’à la prochaine il la passerait au treuil.',
    asked,
    'Bastien',
  ].flatMap((text, at) => unitsOf(marked(text, `P01-${at}`).passage))

test.each([
  'Je débarque lundi, ne dites pas au bord que je vous ai écrit.',
  'Je ne veux pas qu’on sache que c’est moi.',
  'Ne dites à personne que je vous ai écrit.',
  'Merci de garder mon nom pour vous.',
  'Que ça ne vienne pas de moi, je vous en prie.',
])('who writes asks not to be known for it: all of the letter waits (« %s »)', (asked) => {
  const units = unitsOfLetter(asked)
  expect(silenceIn(units, asks)).toEqual(units.map(() => true))
})

test('what somebody is quoted to ask reaches what stands beside it, and no more', () => {
  const units = unitsOfLetter('Elle ajoute : « ne dites pas que c’est moi ».')
  expect(silenceIn(units, asks)).toEqual([false, false, false, true, false])
})
