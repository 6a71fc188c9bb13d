import { unknownSign } from '../symbols/spelling.ts'
import type { Attributes } from './html-hidden.ts'

/**
 * The sign of an icon that its class names alone: its sheet is elsewhere, and the element is empty or holds the name of the
 * icon. One that we cannot name is said unread. Null for what is no icon.
 */
export const iconSign = (name: string, attributes: Attributes, text: string): string | null => {
  if (!inline.has(name)) return null
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/)
  if (classes.some((one) => /^material-(?:icons|symbols)/.test(one))) return signNamed(text.trim(), false)
  if (text.trim() !== '') return null
  const named = classes.map((one) => prefix.exec(one)?.[1]).find((one) => one !== undefined && !looks.test(one))
  if (named === undefined || !classes.some((one) => families.has(one) || /^icon?s?-/.test(one))) return null
  return signNamed(named, classes.some((one) => outlined.has(one)) || classes.includes('bi'))
}

const inline: ReadonlySet<string> = new Set(['i', 'span', 'em', 'b'])

/** Font Awesome 4 to 6, Bootstrap 3 (Glyphicons) and 5 (bi), Material Design Icons; `icon-` of home-made fonts. */
const families: ReadonlySet<string> = new Set(
  'fa fas far fal fab fad fa-solid fa-regular fa-light fa-thin fa-brands glyphicon bi mdi'.split(' '),
)
const prefix = /^(?:fa|glyphicon|bi|mdi|icon?s?)-([a-z0-9_-]{1,60})$/
/** What says how an icon looks, and not which one it is. */
const looks =
  /^(?:solid|regular|light|thin|brands|fw|lg|xs|sm|xl|\d+x|li|ul|spin|pulse|border|inverse|stack.*|pull-.*|rotate-.*|flip-.*|[a-z]+-spin)$/

/** The weights of Font Awesome that draw boxes and circles empty. */
const outlined: ReadonlySet<string> = new Set(['far', 'fal', 'fa-regular', 'fa-light', 'fa-thin'])

const signNamed = (name: string, isOutlined: boolean): string => {
  const plain = name.replaceAll('_', '-')
  const empty = /^(square|circle|star|stop)(?:-o|-outline)?$/.exec(plain)
  const kind = empty?.[1] ?? ''
  if (empty !== null && (isOutlined || plain !== kind)) return emptySigns.get(kind) ?? unknownSign
  const bare = plain.replace(/-(?:o|fill|alt|outline|outlined|rounded|lg|thick|bold)$/, '')
  return signs.get(bare) ?? unknownSign
}

const emptySigns: ReadonlyMap<string, string> = new Map([
  ['square', '☐'],
  ['circle', '○'],
  ['star', '☆'],
])

const signs: ReadonlyMap<string, string> = new Map(
  (
    [
      ['✓', 'check ok done tick check2 check-circle circle-check ok-sign ok-circle'],
      ['✗', 'times xmark remove close cross x clear'],
      ['☑', 'check-square square-check check-box checkbox-marked'],
      ['☒', 'times-square square-xmark x-square window-close times-rectangle close-box'],
      ['☐', 'unchecked check-box-outline-blank checkbox-blank'],
      ['■', 'square stop'],
      ['●', 'circle'],
      ['○', 'radio-button-unchecked radiobox-blank'],
      ['◉', 'dot-circle circle-dot record-circle radio-button-checked radiobox-marked'],
      ['⊗', 'times-circle circle-xmark x-circle cancel remove-sign remove-circle close-circle'],
      ['←', 'arrow-left arrow-back'],
      ['→', 'arrow-right arrow-forward'],
      ['↑', 'arrow-up arrow-upward'],
      ['↓', 'arrow-down arrow-downward'],
      ['☎', 'phone telephone earphone call'],
      ['✉', 'envelope mail email'],
      ['★', 'star'],
      ['⚠', 'warning exclamation-triangle triangle-exclamation warning-sign alert'],
      ['♀', 'venus'],
      ['♂', 'mars'],
      ['♥', 'heart favorite'],
    ] as const
  ).flatMap(([sign, names]) => names.split(' ').map((name): readonly [string, string] => [name, sign])),
)
