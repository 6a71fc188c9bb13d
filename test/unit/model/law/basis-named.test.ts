import { expect, test } from 'vitest'
import { basisNamed } from '../../../../src/model/law/in-force.ts'
import { law } from '../../decide/fixture.ts'

test.each([
  ['77-1-1', 'CPP 77-1-1'],
  ['art. 77-1-1 CPP', 'CPP 77-1-1'],
  ['article 77-1-1 du code de procédure pénale', 'CPP 77-1-1'],
  ['article L. 226-4 du code de l’action sociale et des familles', 'CASF L226-4'],
  ['L226-4 CASF', 'CASF L226-4'],
  ['articles 81, 99-3, 151 et 152 du code de procédure pénale', 'CPP 99-3'],
  ['60-1 et 60-2 CPP', 'CPP 60-2'],
  ['code des douanes, article 65', 'C. douanes 65'],
  ['article 65 du code des douanes', 'C. douanes 65'],
  ['art. L.83 du Livre des procédures fiscales', 'LPF L83'],
  ['article 1183 du code de procédure civile', 'CC 375'],
  ['CPC 1183', 'CC 375'],
  ['art. 375 du code civil', 'CC 375'],
  ['CPP 712-16', 'CPP 712-16'],
  ['articles 77-1-1 et R. 642-1 du CPP', 'CPP 77-1-1'],
  ['R642-1 du code pénal', 'CP R642-1'],
  ['60-3 et 60-1 du code de procédure pénale', 'CPP 60-1'],
  ['articles 20 et 77-1-1 du CPP', 'CPP 77-1-1'],
  ['74-2', 'CPP 74-2'],
  ['article 60-3 du CPP', 'CPP 60-3'],
  ['L. 114-19 du code de la sécurité sociale', 'CSS L114-19'],
  ['article L1110-4 du code de la santé publique', 'CSP L1110-4'],
  ['code pénal, article 434-3', 'CP 434-1'],
])('« %s » is %s', (written, id) => {
  expect(basisNamed(written, law.bases)?.id).toBe(id)
})

test.each(['article 65 du code de la route', 'L226-4 du code du commerce', 'CPP 803', 'la loi', '63', ''])(
  '« %s » is no article of the tables',
  (written) => {
    expect(basisNamed(written, law.bases)).toBeNull()
  },
)
