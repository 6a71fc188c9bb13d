import { screen } from '../../messages/screen.ts'
import { backUpSecret, makeServiceKey } from '../../store/draft/draft-key.ts'
import { demoKeyPath, saveDemoKey } from '../../store/keys/keys.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

/** `backup` is where the secret of this account's drafts is copied. */
export type KeygenOptions = { readonly out?: string; readonly service?: boolean; readonly backup?: string }

/** Makes the demonstration key, or the key of a service, at the usual place of the account unless another is given. */
export const commandKeygen = async (
  { out, service, backup }: KeygenOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  if (backup !== undefined) {
    backUpSecret(backup, now)
    return done('keygen.backup', backup, output)
  }
  if (service === true) return done('keygen.service', makeServiceKey(out), output)
  const file = out ?? demoKeyPath()
  await saveDemoKey(file)
  return done('keygen.done', file, output)
}

const done = (key: 'keygen.done' | 'keygen.service' | 'keygen.backup', path: string, output: Output): number => {
  if (output.json) output.data(JSON.stringify({ key: path }))
  else output.say(screen(output.language, key, { path }))
  return exitCodes.done
}
