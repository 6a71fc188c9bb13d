import { attributeOf, childrenOf, type Element, elementsOf, nameOf } from '../../data/xml.ts'
import { allWords } from './odt-words.ts'

/** What a drawn control of a form shows, and the label that the form gives it (OpenDocument 1.3, part 3, 13). */
export type Control = { readonly text: string; readonly label: string | null }

/** The controls of a text by their id. A form says what they hold; where they are drawn, it is seen. */
export type Controls = ReadonlyMap<string, Control>

export const readControls = (root: Element): Controls => {
  const elements = [...elementsOf(root)].filter((element) => nameOf(element) === 'forms').flatMap(inside)
  const labels = new Map(
    elements
      .filter((element) => nameOf(element) === 'fixed-text')
      .map((element) => [attributeOf(element, 'for'), attributeOf(element, 'label')]),
  )
  const controls = new Map<string, Control>()
  for (const element of elements) {
    const id = attributeOf(element, 'id')
    const text = shownBy(element)?.trim() ?? ''
    if (id !== null && text !== '') controls.set(id, { text, label: labels.get(id) ?? null })
  }
  return controls
}

const inside = (forms: Element): readonly Element[] => [...elementsOf(forms)]

/** The control that a `draw:control` draws. */
export const drawnControl = (drawn: Element, controls: Controls): Control | null =>
  controls.get(attributeOf(drawn, 'control') ?? '') ?? null

const typed: ReadonlySet<string> = new Set('text textarea formatted-text number date time currency combobox'.split(' '))

/** A password, a hidden field and a button show nothing of what they hold. */
const shownBy = (element: Element): string | null => {
  const name = nameOf(element)
  if (name === 'fixed-text') return attributeOf(element, 'label')
  if (name === 'checkbox')
    return ticked(element, attributeOf(element, 'current-state') ?? attributeOf(element, 'state'))
  if (name === 'radio') return ticked(element, isChosen(element) ? 'checked' : null)
  if (name === 'listbox') return chosenIn(element)
  if (!typed.has(name)) return null
  const paragraphs = [...childrenOf(element)].filter((child) => nameOf(child) === 'p').map(allWords)
  return (
    attributeOf(element, 'current-value') ??
    (paragraphs.length > 0 ? paragraphs.join('\n') : attributeOf(element, 'value'))
  )
}

const ticked = (element: Element, state: string | null): string =>
  `${state === 'checked' ? '☒' : '☐'} ${attributeOf(element, 'label') ?? ''}`

const isChosen = (element: Element): boolean =>
  (attributeOf(element, 'current-selected') ?? attributeOf(element, 'selected')) === 'true'

const chosenIn = (list: Element): string =>
  [...childrenOf(list)]
    .filter((option) => nameOf(option) === 'option' && isChosen(option))
    .map((option) => attributeOf(option, 'label') ?? '')
    .join(', ')

/** What the forms hold and no page shows: names, defaults, the choices that were not taken. */
export const unseenWords = (forms: Element, shown: ReadonlySet<string>): string =>
  allWords(forms)
    .split('\n')
    .filter((line) => !shown.has(line))
    .join('\n')

/** The lines of a control as `allWords` finds them. */
export const linesOf = ({ text }: Control): readonly string[] =>
  [text, ...text.split('\n'), ...text.split(', '), text.replace(/^[☒☐] /, '')].map((line) => line.trim())
