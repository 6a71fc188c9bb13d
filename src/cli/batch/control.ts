import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { remove } from '../../disk/system.ts'
import { replaceFileAside } from '../../store/files/disk.ts'

/**
 * What a person asks of a running batch, from another terminal. `paused` takes nothing more until it is `open` again; `draining`
 * ends once the running shards are done; `cancelled` the same, and takes what waits out of the queue. The same command resumes all.
 */
export const controlStates = ['open', 'paused', 'draining', 'cancelled'] as const
export type ControlState = (typeof controlStates)[number]

const pathOf = (folder: string): string => join(folder, 'control.json')

/** A command that starts opens its batch again. */
export const openControl = (folder: string): void => remove(pathOf(folder))

export const setControl = (folder: string, state: ControlState): void =>
  replaceFileAside(pathOf(folder), Buffer.from(`${JSON.stringify({ state })}\n`, 'utf8'), 0o600)

export const readControl = (folder: string): ControlState => {
  try {
    const { state }: { readonly state: unknown } = JSON.parse(readPlain(pathOf(folder), mostSetting).toString('utf8'))
    return controlStates.find((one) => one === state) ?? 'open'
  } catch {
    return 'open'
  }
}

/** Between two looks at a batch that is paused, in ms. By hand. */
const lookEvery = 500

/** Waits while the batch is paused. */
export const mayGoBy = async (control: () => ControlState, isAsked: () => boolean): Promise<'go' | 'stop'> => {
  while (control() === 'paused' && !isAsked()) await delay(lookEvery)
  return isAsked() || control() !== 'open' ? 'stop' : 'go'
}
