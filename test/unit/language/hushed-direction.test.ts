import { expect, test } from 'vitest'
import { isDirectionHushed } from '../../../src/language/acts/hushed-direction.ts'
import { foldText } from '../../../src/model/fold.ts'

test.each([
  'Répondre sous deux heures sans prévenir votre direction, sous peine de poursuite.',
  'Vous transmettrez ces écrits sans en référer à votre hiérarchie.',
  'Sans qu’il soit besoin d’en informer au préalable votre directeur, remettez la copie.',
  'N’en parlez pas à votre chef de service.',
  'Il est inutile d’attendre l’accord de la direction.',
  'Vous êtes priés de ne pas aviser de la présente votre employeur.',
  'Ne passez pas par la directrice : envoyez directement.',
  'Abstenez-vous d’en rendre compte à vos supérieurs.',
  'La présente est strictement confidentielle : n’en soufflez mot ni à votre direction ni à quiconque.',
  'Merci de nous répondre directement, sans passer par la voie hiérarchique.',
  'Vous nous adresserez les écrits à titre personnel, votre directeur n’ayant pas à en connaître.',
  'Il ne sera pas nécessaire de consulter le service juridique de votre association.',
])('« %s » sets the direction aside', (asks) => {
  expect(isDirectionHushed(foldText(asks))).toBe(true)
})

test.each([
  'Copie des écrits relatant des menaces, à l’attention de votre direction.',
  'Vous voudrez bien ne pas informer l’intéressé de la présente.',
  'Sans délai, veuillez informer la direction de la présente réquisition.',
  'Sans en aviser la personne visée ni ses responsables légaux.',
  'Copie des écrits où Mme Lise ARVIEU dit que son employeur l’a menacée sans prévenir.',
  'Nous prions la direction du foyer de remettre les écrits, sans occultation.',
  'À défaut d’accord, vous pourrez en référer à votre direction.',
  'La direction n’ayant pas répondu à notre premier acte, nous réitérons notre demande.',
  'Votre directeur n’a pas signé le récépissé : merci de le retourner.',
])('« %s » does not', (asks) => {
  expect(isDirectionHushed(foldText(asks))).toBe(false)
})
