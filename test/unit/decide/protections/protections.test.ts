import { describe, expect, test } from 'vitest'
import { disclosedText, marked, oneNote, people, pieceOf, propose, textOnceAnswered } from '../fixture.ts'

const hidden = { ...people.ines, flags: ['protectedAddress'] as const }

test('a hidden address hides every place, school, bus line and regular trip in a kept sentence', () => {
  const source =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ devant l’école Prévert à ⟦place:Sarlat⟧, ligne 12, tous les mardis 17 h devant la gare.'
  const text = disclosedText({ pieces: oneNote(source), persons: [hidden, people.marc] })
  expect(text).toContain('menacée')
  for (const clue of ['Prévert', 'Sarlat', 'ligne 12', 'mardis']) expect(text).not.toContain(clue)
  expect(text).toContain('[ADR-PROT]')
})

test('the record itself can say that the address is hidden', () => {
  const source = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ à ⟦place:Sarlat⟧.'
  const text = disclosedText({ pieces: oneNote(source, 'Adresse à ne communiquer à personne.') })
  expect(text).not.toContain('Sarlat')
})

test('without a hidden address the place of the facts is kept', () => {
  const source = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ à ⟦place:Sarlat⟧.'
  expect(disclosedText({ pieces: oneNote(source) })).toContain('Sarlat')
})

test('the name of a hidden town is masked where no detector saw it', () => {
  const source = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ près de Sarlat.'
  const text = disclosedText({ pieces: oneNote(source, 'Elle vit à ⟦place:Sarlat⟧.'), persons: [hidden] })
  expect(text).not.toContain('Sarlat')
})

test.each([
  'Elle a mis au monde une fille en 2009 sans donner son identité à la maternité.',
  'Elle avait accouché en secret chez une tante.',
  'Elle a accouché sans laisser son nom.',
])('a secret birth in other words leaves under no request: « %s »', (sentence) => {
  const source = `Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ parce que : ${sentence.slice(0, -1)}, dit ⟦person@p1:Inès BARTOLI⟧.`
  const { decisions } = propose({ pieces: oneNote(source) })
  expect(decisions.map(({ ground }) => ground)).toContain('X-NAISS')
})

test('what points at an informant is masked like the name', () => {
  const source = 'Le 3 mars 2026, la voisine du dessous entend ⟦person@p1:Inès BARTOLI⟧ être ⟦violence:frappée⟧.'
  const text = disclosedText({ pieces: oneNote(source, 'Cette dame souhaite rester anonyme.') })
  expect(text).toContain('frappée')
  expect(text).not.toContain('voisine')
  expect(text).toContain('[AUT-SIGN]')
})

test.each([
  ['a doctor’s piece waits for his accord', { authorQuality: 'médecin généraliste' }, 'MED-56-3'],
  ['a medical certificate waits for an accord whoever filed it', { kind: 'certificat médical' }, 'MED-56-3'],
  ['a lawyer’s letter is withheld', { authorQuality: 'avocate' }, 'AVO-56-1'],
  ['a piece made for a judge is referred to the court', { madeFor: 'judge' }, 'JUD-DOC'],
  ['a personal note is withheld', { kind: 'note personnelle' }, 'NOTE-PERSO'],
  ['a school’s document is referred to its source', { authorQuality: 'professeur principal' }, 'ORIG-TIERS'],
])('%s', (_title, more, ground) => {
  const part = marked('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.', 'P01-0')
  const pieces = [{ piece: pieceOf('P01', [part.passage], more), findings: part.findings }]
  expect(disclosedText({ pieces })).toBe('')
  const { decisions } = propose({ pieces })
  expect(decisions.map((d) => d.ground)).toContain(ground)
})

test('a telematic request excludes what a legal secret protects', () => {
  const part = marked('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.', 'P01-0')
  const pieces = [
    { piece: pieceOf('P01', [part.passage], { authorQuality: 'assistante sociale' }), findings: part.findings },
  ]
  expect(disclosedText({ pieces, request: { basis: 'CPP 60-2' } })).toBe('')
})

test('hidden content of a file never leaves', () => {
  const shown = marked('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.', 'P01-0')
  const comment = marked(
    'Commentaire : ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ le 3 mars 2026.',
    'P01-1',
    'hidden',
  )
  const pieces = [
    { piece: pieceOf('P01', [shown.passage, comment.passage]), findings: [...shown.findings, ...comment.findings] },
  ]
  expect(disclosedText({ pieces })).not.toContain('Commentaire')
})

test.each([
  ['identifiers', '⟦nir:2 91 02 30 189 045 12⟧', 'ID-TECH'],
  ['phones', '⟦phone:06 39 98 12 34⟧', 'ID-TECH'],
  ['health', '⟦health:trouble bipolaire⟧', 'SANTE'],
  ['belief', '⟦belief:ramadan⟧', 'SENS-9'],
  ['staff names', '⟦person@p5:Sophie MARTIN⟧', 'AGENT'],
  ['informants', '⟦person@p4:Mme COSTA⟧', 'AUT-SIGN'],
  ['other minors', '⟦person@p6:Lina⟧', 'MIN-TIERS'],
  ['debts', '⟦finance:3 412 €⟧', 'HORS-OBJ'],
  ['criminal data', '⟦judicial:contrôle judiciaire⟧', 'JUD-10'],
])('%s are masked inside a kept sentence', (_what, mark, ground) => {
  const text = disclosedText({
    pieces: oneNote(`Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ et ${mark} cité.`),
  })
  expect(text).toContain('menacée')
  expect(text).toContain(`[${ground}]`)
})

test('in a dictated text without capitals, where she sleeps is masked with all that says where', () => {
  const source =
    'le 3 mars 2026 on revoit ⟦person@p1:inès bartoli⟧. elle dit que ⟦person@p2:marc⟧ l’a ⟦violence:frappée⟧. elle a été ⟦violence:giflée⟧, elle dort chez une copine, corinne, rue des cordiers à plouer, faut le dire à personne.'
  const text = disclosedText({ pieces: oneNote(source), persons: [hidden, people.marc] })
  expect(text).toContain('frappée')
  for (const clue of ['copine', 'corinne', 'cordiers', 'plouer']) expect(text).not.toContain(clue)
})

test.each([
  'a été ⟦violence:giflée⟧ tous les soirs',
  'a été ⟦violence:frappée⟧ derrière les oreilles',
  'a été ⟦violence:menacée⟧ dans la chambre vers 21 h 40',
])('under a hidden address, what says no place stays: « %s »', (words) => {
  const source = `Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ ${words}.`
  expect(disclosedText({ pieces: oneNote(source), persons: [hidden, people.marc] })).not.toContain('[ADR-PROT]')
})

test.each([
  'jusqu’à son studio au-dessus du bar',
  'derrière le bureau de poste',
  'au terminus en bas de chez elle',
  'chaque soir dans la cour du collège',
  'dans sa chambre 204',
])('under a hidden address, what may lead there is masked: « %s »', (words) => {
  const source = `Le 3 mars 2026, ⟦person@p2:Marc⟧ a ⟦violence:frappé⟧ ⟦person@p1:Inès BARTOLI⟧ ${words}.`
  expect(disclosedText({ pieces: oneNote(source), persons: [hidden, people.marc] })).toContain('[ADR-PROT]')
})

describe('one who asks for silence, where nothing else shows an informant', () => {
  const fact = 'Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧'

  test.each([
    'La boulangère l’a vue, elle ne veut surtout pas que M. Delmas sache qu’elle a parlé',
    'Un ami était là ; il ne souhaite pas témoigner',
    'La gardienne a tout entendu, elle ne veut pas qu’on sache que c’est elle',
    'Sa cousine le raconte, elle voudrait pas que le père apprenne d’où ça vient',
  ])('is not pointed at beside her words, and nobody else is hidden for it: « %s »', (silence) => {
    const pieces = oneNote(`Le 3 mars 2026, ${fact}. ${silence}.`, `Le 4 mars 2026, ${fact} devant le facteur.`)
    const [beside = '', after] = textOnceAnswered({ pieces, persons: [people.ines] }).split('\n')
    expect(beside).not.toMatch(/boulangère|ami |gardienne|cousine|parlé|témoigner|que c’est elle|d’où/)
    expect(beside).toContain('frappée')
    expect(after).toContain('devant le facteur')
  })

  test('one who does not want her address known asks for something else', () => {
    const pieces = oneNote(`Le 3 mars 2026, ${fact}. Elle ne veut pas que M. Delmas sache ce que le voisin a vu.`)
    expect(textOnceAnswered({ pieces, persons: [people.ines] })).not.toContain('AUT-SIGN')
  })
})

describe('what a declared informant asks is masked with her', () => {
  test.each([
    ['Elle demande qu’on ne la cite pas', 'cite'],
    ['Elle préfère que son nom ne figure nulle part', 'figure'],
    ['Elle insiste pour que personne ne sache que c’est elle', 'personne'],
    ['Elle nous supplie de taire son appel', 'taire'],
    ['Surtout pas dire qui appelle', 'appelle'],
    ['Elle souhaite que leurs noms n’apparaissent pas', 'apparaissent'],
    ['Elle nous prie de ne pas donner son identité', 'identité'],
    ['Elle voudrait que nous ne la nommions pas', 'nommions'],
  ])('« %s »', (words, telling) => {
    const source = `Le 3 mars 2026, Mme ⟦person@p4:COSTA⟧ signale que ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧. ${words}.`
    const text = textOnceAnswered({ pieces: oneNote(source) })
    expect(text).toContain('frappée')
    expect(text).not.toContain(telling)
  })

  test('what is asked for the child is no wish for silence', () => {
    const source =
      'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ ; elle demande que nous contactions la police.'
    expect(textOnceAnswered({ pieces: oneNote(source) })).toContain('contactions')
  })
})
