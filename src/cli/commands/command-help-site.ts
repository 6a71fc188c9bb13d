import { existsSync } from 'node:fs'
import { screen } from '../../messages/screen.ts'
import { RequisError } from '../../model/problem.ts'
import { sitePage } from '../../store/installed/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { openFile } from '../review/browser.ts'
import type { Output } from '../say/output.ts'

/** Says where the documentation lies and opens it. `--json` and `--no-open` only say. */
export const commandHelpSite = async (isOpened: boolean, output: Output): Promise<number> => {
  const page = sitePage(output.language)
  if (!existsSync(page)) throw new RequisError({ code: 'help.no-site' })
  output.say(screen(output.language, 'help.page'))
  output.data(output.json ? JSON.stringify({ page }) : page)
  if (isOpened && !output.json) openFile(page)
  return exitCodes.done
}
