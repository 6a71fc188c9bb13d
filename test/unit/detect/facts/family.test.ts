import { describe, test } from 'vitest'
import { family } from '../../../../src/detect/facts/family.ts'
import { expectMarks } from '../mark.ts'

describe('placement, measures, filiation and visits are claimed', () => {
  test.each([
    ['a placement', "Les enfants ⟦family:ont été confiés à l'ASE⟧."],
    ['a foster family', "Kévin ⟦family:est placé en famille d'accueil⟧."],
    ['a measure', '⟦family:Une AEMO renforcée est ordonnée⟧.'],
    ['an urgent order', '⟦family:OPP⟧ du 12 mars.'],
    ['a secret birth', "L'enfant ⟦family:est né sous X⟧."],
    ['an adoption', 'Elle ⟦family:a été adoptée à Lima⟧, ⟦family:adoption plénière⟧.'],
    ['a contested father', "Il ⟦family:n'est pas le père biologique⟧."],
    ['an unrecognised child', "Le père ⟦family:n'a pas reconnu l'enfant⟧."],
    ['visits under supervision', '⟦family:Visites médiatisées deux fois par mois⟧.'],
    ['visiting rights', "⟦family:Le droit de visite et d'hébergement est suspendu⟧."],
    ['a weekend', 'La mère ⟦family:garde un week-end sur deux⟧.'],
    ['parental authority', "⟦family:Retrait de l'autorité parentale demandé⟧."],
    ['a ward of the state', "Elle ⟦family:est pupille de l'État⟧."],
    ['a former child in care', "⟦family:Sortante de l'ASE⟧, sans logement."],
  ])('%s', (_, marked) => expectMarks(family, marked, 'family'))
})

describe('false friends of family secrets stay untouched', () => {
  test.each([
    ['something that is kept', 'Elle garde un turban sur sa plaie, il garde un couteau.'],
    ['the service of the measure', "Le service d'AEMO de Lens compte douze éducateurs."],
    ['the trade', "L'éducatrice AEMO a appelé le collège."],
    ['plants', 'Le placement des plantes vertes est revu.'],
    ['a charter', "L'adoption de la nouvelle charte est prévue."],
    ['a debt', 'Une reconnaissance de dette est signée.'],
    ['a quitted job', 'Un abandon de poste est constaté.'],
  ])('%s', (_, text) => expectMarks(family, text, 'family'))
})
