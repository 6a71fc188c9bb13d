import { describe, expect, test } from 'vitest'
import { roleWords } from '../../../src/language/roles.ts'
import { roles } from '../../../src/model/record/person.ts'
import { parseDossierFile } from '../../../src/request/dossier-file.ts'
import { roleOfWord } from '../../../src/request/role-words.ts'

test.each([
  ['appelant', 'informant'],
  ['Appelante', 'informant'],
  ['dénonciateur', 'informant'],
  ['dénonciatrice', 'informant'],
  ['DENONCIATEURS', 'informant'],
  ['auteur du signalement', 'informant'],
  ['autrice de l’alerte', 'informant'],
  ["auteure de l'information préoccupante", 'informant'],
  ['auteur de l’appel au 119', 'informant'],
  ['auteur d’un courrier anonyme', 'informant'],
  ['personne qui a alerté le service', 'informant'],
  ['signalants', 'informant'],
  ['auteur', 'third-party'],
  ['auteur présumé', 'third-party'],
  ['puéricultrice', 'professional'],
  ['puericultrices', 'professional'],
  ['greffier', 'professional'],
  ['greffière du juge', 'professional'],
  ['professeur', 'professional'],
  ['professeure principale', 'professional'],
  ['professeurs', 'professional'],
  ['tutrice', 'professional'],
  ['sage-femme', 'professional'],
  ['juge', 'magistrate'],
  ['Juge des enfants', 'magistrate'],
  ['la juge', 'magistrate'],
  ['procureure', 'magistrate'],
  ['particulier', 'third-party'],
  ['particulière', 'third-party'],
  ['mise en cause', 'third-party'],
  ['mis en examen', 'third-party'],
  ['ex-compagnon', 'third-party'],
  ['ex compagne', 'third-party'],
  ['Ex-compagnons', 'third-party'],
  ['ancien compagnon', 'third-party'],
  ['ancienne conjointe', 'third-party'],
  ['ami de la famille', 'third-party'],
  ['voisine', 'third-party'],
  ['sœur', 'relative'],
  ['demi-soeur', 'relative'],
  ['grands-parents', 'relative'],
  ['mère', 'parent'],
  ['beau-père', 'parent'],
  ['responsable légale', 'parent'],
  ['mineur confié', 'minor'],
  ['mineurs confiés', 'minor'],
  ['enfant placé', 'minor'],
  ['résidente', 'accompanied'],
  ['personne suivie', 'accompanied'],
  ['personne aidée', 'accompanied'],
  ['personne âgée suivie', 'accompanied'],
  ['la personne concernée', 'accompanied'],
  ['jeune majeure', 'accompanied'],
  ['travailleuse en ESAT', 'accompanied'],
  ['ouvrier d’ESAT', 'accompanied'],
  ['mineur non accompagné', 'minor'],
  ['MNA', 'minor'],
  ['mineure concernée', 'minor'],
  ['enfant accueilli', 'minor'],
  ['enfants concernés', 'minor'],
  ['jeune suivie', 'minor'],
  ['autre résidente', 'third-party'],
  ['un autre hébergé', 'third-party'],
  ['co-résident', 'third-party'],
  ['autre enfant accueilli', 'minor'],
  ['famille d’accueil', 'professional'],
  ['médiatrice familiale', 'professional'],
  ['administratrice ad hoc', 'professional'],
  ['TISF', 'professional'],
  ['référente', 'professional'],
  ['concierge', 'third-party'],
  ['chauffeur de la navette', 'third-party'],
  ['aide à domicile', 'third-party'],
  ['victime', 'third-party'],
  ['bailleresse', 'third-party'],
  ['ex-époux', 'third-party'],
])('« %s » is %s', (word, role) => {
  expect(roleOfWord(word)).toBe(role)
})

test.each(roles)('the role itself is known: %s', (role) => {
  expect(roleOfWord(role)).toBe(role)
})

test('every word that the reader of texts knows is known to dossier.yaml', () => {
  const words = roleWords.flatMap((row) => row.words)
  expect(words.filter((word) => roleOfWord(word) === null)).toEqual([])
})

describe('an informant is never taken for less', () => {
  const own = roleWords.find(({ role }) => role === 'informant')?.words ?? []

  test.each(own)('« %s »', (word) => {
    expect(roleOfWord(word)).toBe('informant')
  })
})

test.each(['factrice', 'zorglub', 'informaticienne'])('« %s » is kept as written, a third party, and said', (word) => {
  const { persons, problems } = parseDossierFile(
    `persons: [ { id: p1, name: Ada LENOIR, role: ${word} } ]`,
    'dossier.yaml',
  )
  expect(persons[0]).toMatchObject({ role: 'third-party', calledBy: word })
  expect(problems).toEqual([{ code: 'person.unknown-role', personId: 'p1' }])
})
