import { roleWords } from '../../language/roles.ts'
import { foldText } from '../../model/fold.ts'

/** Whether a text says what somebody is to another: « son frère », « la voisine », « l’ex de Madame ». */
export const namesTie = (text: string): boolean =>
  (
    foldText(text)
      .replaceAll('œ', 'oe')
      .match(/[a-z]+(?:-[a-z]+)*/g) ?? []
  ).some((word) => ties.has(word))

const rolesOfTies: ReadonlySet<string> = new Set(['parent', 'relative', 'third-party'])

const children = 'fils fille filles jumeau jumelle jumeaux jumelles enfant enfants bebe'

/** What somebody did or saw is no tie; « même » folds like « mémé ». */
const noTies: ReadonlySet<string> = new Set(['auteur', 'agresseur', 'suspect', 'temoin', 'connaissance', 'meme'])

const ties: ReadonlySet<string> = new Set(
  [
    ...roleWords.filter(({ role }) => rolesOfTies.has(role)).flatMap(({ words }) => words),
    ...children.split(' '),
  ].filter((word) => !noTies.has(word)),
)
