import { describe, test } from 'vitest'
import { email } from '../../../../src/detect/identifiers/email.ts'
import { expectMarks } from '../mark.ts'

describe('an e-mail address is claimed', () => {
  test.each([
    ['plain', 'à <⟦email:steph.lebrun61@courriel.example⟧>'],
    ['at the end of a sentence', 'Écrire à ⟦email:j.fouquet@boite.example⟧.'],
    ['with an underscore', '⟦email:maeva_hnawia@messagerie.example⟧ ; merci'],
    ['with spaces round the sign', '⟦email:prenom.nom @ domaine.fr⟧ et la suite'],
    ['with (at)', '⟦email:prenom.nom (at) domaine.fr⟧'],
    ['with [at] and (dot)', '⟦email:prenom.nom[at]domaine(dot)fr⟧'],
    ['in words', '⟦email:marie point dupont arobase boite point fr⟧'],
    ['cut after the sign', '⟦email:prenom.nom@\ndomaine.fr⟧'],
    ['cut before the ending', '⟦email:prenom.nom@domaine.\nfr⟧ Merci'],
    ['cut in a quoted message', '⟦email:prenom.nom@\n> domaine.fr⟧'],
    ['cut at a dash', '⟦email:prenom.nom@grand-\ndomaine.fr⟧'],
    ['cut in the name', '⟦email:prenom.\nnom@domaine.fr⟧'],
    ['in capitals', '⟦email:PRENOM.NOM@DOMAINE.FR⟧'],
    ['with accents typed by mistake', '⟦email:stéphane.crépin@boite.example⟧'],
    ['of a service with two dots', '⟦email:ce.0599999z@ac-exemple-lille.fr⟧'],
    ['without its ending', '⟦email:nadou974@orange⟧ pas sûr'],
    ['with a plus', '⟦email:a.b+caf@boite.example⟧'],
    ['with a comma typed for the dot', '⟦email:jdupont@boite,com⟧'],
    ['two in a row', '⟦email:a.b@boite.example⟧, ⟦email:c.d@boite.example⟧'],
    ['after a label', 'Mél:⟦email:zainaba_mdh@boitemail.example⟧'],
  ])('%s', (_, marked) => expectMarks(email, marked))
})

describe('what is no address is left', () => {
  test.each([
    ['a handle', 'Instagram @maeva.hn98'],
    ['a sentence after the address', 'Je suis at home.'],
    ['a price', '3 kg @ 2 euros'],
  ])('%s', (_, marked) => expectMarks(email, marked))

  test('the next sentence is not swallowed', () =>
    expectMarks(email, 'Écrire à ⟦email:j.fouquet@boite.example⟧. Merci de répondre.'))
})
