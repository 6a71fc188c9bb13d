import { screen } from '../messages/screen.ts'
import { exitCodes } from './exit-codes.ts'
import { demoKeyPath, saveDemoKey } from './keys.ts'
import type { Output } from './output.ts'

/** Makes the demonstration key, at the usual place of the account unless another is given. */
export const commandKeygen = async (path: string | undefined, output: Output): Promise<number> => {
  const file = path ?? demoKeyPath()
  await saveDemoKey(file)
  if (output.json) output.data(JSON.stringify({ key: file }))
  else output.say(screen(output.language, 'keygen.done', { path: file }))
  return exitCodes.done
}
