import type { Locator, Page } from 'playwright-core'

/** How a person acts on the page, and how often: `acts` are clicks or keys; letters of a name or a reason are apart. */
export type Hand = {
  /** Acts on a control: a button, a link, a summary, a tick. */
  readonly press: (target: Locator) => Promise<void>
  readonly type: (target: Locator, text: string) => Promise<void>
  readonly counted: () => { readonly acts: number; readonly letters: number }
}

export type KeyboardHand = Hand & { readonly key: (key: string) => Promise<void> }

export const mouseHand = (): Hand => {
  let [acts, letters] = [0, 0]
  const press = async (target: Locator): Promise<void> => {
    await target.click()
    acts += 1
  }
  return {
    press,
    type: async (target, text) => {
      await press(target)
      await target.pressSequentially(text)
      letters += text.length
    },
    counted: () => ({ acts, letters }),
  }
}

/** More tabs than any screen has controls: what cannot be reached by them fails there. */
const mostTabs = 120

/** Never a click, never a focus by script: Tab until the control has the focus, then its key. */
export const keyboardHand = (page: Page): KeyboardHand => {
  let [acts, letters, tabs] = [0, 0, 0]
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor()
    const back = await target.evaluate(isBefore, tabbable)
    for (let turn = 0; turn < mostTabs; turn += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
      tabs += 1
    }
    throw new Error(`no Tab reaches ${target}`)
  }
  const key = async (name: string): Promise<void> => {
    await page.keyboard.press(name)
    acts += 1
  }
  const press = async (target: Locator): Promise<void> => {
    await reach(target)
    const isTick = await target.evaluate((element) => element.matches('input[type="checkbox"], input[type="radio"]'))
    await key(isTick ? 'Space' : 'Enter')
  }
  return {
    press,
    key,
    type: async (target, text) => {
      await reach(target)
      await page.keyboard.type(text)
      letters += text.length
    },
    counted: () => ({ acts: acts + tabs, letters }),
  }
}

const tabbable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]'

/** As the eye sees it: whether the control is nearer backwards. */
const isBefore = (element: Element, stops: string): boolean => {
  const all = [...document.querySelectorAll(`${stops}, :focus`)].filter((one) => one.checkVisibility())
  const from = document.activeElement === null ? -1 : all.indexOf(document.activeElement)
  const gap = all.indexOf(element) - from
  const forward = gap >= 0 ? gap : gap + all.length
  return from !== -1 && forward > all.length / 2
}
