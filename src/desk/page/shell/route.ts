// Addresses of the screens, after the « # »: `#/findings/P04/F0012`.

export const screens = ['start', 'questions', 'copies', 'findings', 'letter', 'finish'] as const

export type Screen = (typeof screens)[number]

export type Route = { readonly screen: Screen; readonly rest: readonly string[] }

/** The screen that an address names; the questions where it names none. */
export const parseRoute = (hash: string): Route => {
  const [name = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded)
  const screen = screens.find((one) => one === name)
  return screen === undefined ? { screen: 'questions', rest: [] } : { screen, rest: rest.filter((one) => one !== '') }
}

/** A broken `%` in a typed address must not stop the page. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const linkTo = (screen: Screen, ...rest: readonly string[]): string =>
  `#/${[screen, ...rest].map(encodeURIComponent).join('/')}`
