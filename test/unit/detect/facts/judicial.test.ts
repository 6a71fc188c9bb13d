import { describe, test } from 'vitest'
import { judicial } from '../../../../src/detect/facts/judicial.ts'
import { expectMarks } from '../mark.ts'

describe('justice and police matters of somebody are claimed', () => {
  test.each([
    ['custody', 'Il ⟦judicial:a été placé en garde à vue⟧.'],
    ['a sentence', "⟦judicial:Condamné à huit mois d'emprisonnement avec sursis probatoire⟧."],
    ['supervision', 'Il ⟦judicial:est sous contrôle judiciaire avec interdiction de paraître⟧.'],
    ['an indictment', 'Le jeune ⟦judicial:a été mis en examen pour trafic de stupéfiants⟧.'],
    ['a complaint', 'Elle ⟦judicial:a porté plainte contre son ex-conjoint⟧.'],
    ['a police log entry', 'La mère ⟦judicial:a déposé une main courante⟧.'],
    ['prison', 'Son père ⟦judicial:est sorti de prison⟧.'],
    ['a tag', '⟦judicial:Bracelet électronique posé⟧ hier.'],
    ['a protection order', 'Elle ⟦judicial:a une ordonnance de protection⟧.'],
    ['guardianship', 'Elle ⟦judicial:est sous curatelle renforcée⟧.'],
    ['an order to leave', '⟦judicial:OQTF notifiée⟧ le 4.'],
    ['an eviction', "⟦judicial:Un commandement de payer⟧ puis ⟦judicial:un jugement d'expulsion⟧."],
    ['a probation follow-up', 'Il ⟦judicial:est suivi par le SPIP⟧.'],
    ["a child's words", 'Mon ⟦judicial:papa est en prison⟧.'],
  ])('%s', (_, marked) => expectMarks(judicial, marked, 'judicial'))
})

describe('false friends of justice stay untouched', () => {
  test.each([
    ['a blocked door', 'La porte condamnée donne sur la cour.'],
    ['handrails', 'Prévoir une rampe et des mains courantes.'],
    ['a flight', 'Un vol aller simple pour Tunis.'],
    ['a training tutor', 'Son tuteur de stage est content.'],
    ['a clean record asked of candidates', "Extrait de casier judiciaire demandé avant l'embauche."],
  ])('%s', (_, text) => expectMarks(judicial, text, 'judicial'))
})
