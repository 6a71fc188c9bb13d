import { describe, test } from 'vitest'
import { violence } from '../../../../src/detect/facts/violence.ts'
import { expectMarks } from '../mark.ts'

describe('violence suffered, seen or done is claimed', () => {
  test.each([
    ["a child's words", '⟦violence:Il me tape avec sa ceinture⟧ quand je rentre tard.'],
    ['slaps', 'Papa il ⟦violence:nous met des claques⟧.'],
    ['a secret of the night', 'Mon beau-père ⟦violence:me fait des choses la nuit⟧.'],
    ['a rape', 'Elle ⟦violence:aurait été violée par son oncle⟧.'],
    ['touching', 'Il a dénoncé ⟦violence:des attouchements⟧.'],
    ['bruises', 'Le petit ⟦violence:a des bleus sur les cuisses et une trace de morsure⟧.'],
    ['a death threat', '⟦violence:Il a menacé de la tuer avec un couteau⟧.'],
    ['strangling', "Son ⟦violence:compagnon l'a étranglée et séquestrée⟧."],
    ['confinement', "Ma tante ⟦violence:m'enferme dans la cave⟧."],
    ['forced marriage', 'Elle ⟦violence:a été mariée de force au pays⟧.'],
    ['excision', 'Elle ⟦violence:a subi une excision⟧.'],
    ['incest', "Les ⟦violence:faits d'inceste ont été révélés⟧."],
    ['trafficking', '⟦violence:Victime de traite⟧, elle ⟦violence:a été exploitée sexuellement⟧.'],
    ['humiliation', "⟦violence:Il l'insulte⟧, ⟦violence:la rabaisse devant les enfants⟧."],
    ['harassment', '⟦violence:Harcèlement scolaire⟧ depuis la sixième.'],
  ])('%s', (_, marked) => expectMarks(violence, marked, 'violence'))
})

describe('false friends of violence stay untouched', () => {
  test.each([
    ['a phone call', 'Coup de fil de la mère ce matin.'],
    ['a knock', 'Il a frappé à la porte plusieurs fois.'],
    ['a storm', "La violence de l'orage a abîmé le toit."],
    ['an enforcement', "ORDONNE l'exécution provisoire."],
    ['a helping hand', 'Un coup de main des voisins.'],
    ['a notice', 'Toute personne victime de violences peut appeler le 3919.'],
  ])('%s', (_, text) => expectMarks(violence, text, 'violence'))
})
