import { linkTo, type Screen } from './route.ts'

export const goTo = (screen: Screen, ...rest: readonly string[]): void => {
  location.hash = linkTo(screen, ...rest)
}
