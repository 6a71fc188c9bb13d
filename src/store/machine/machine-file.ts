import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isToldOfFile, mostSetting, readPlain } from '../../disk/plain-file.ts'
import { isWindows, ownSystem } from '../../disk/platform.ts'
import { type MachineSettings, machineSchema } from '../../model/machine-form.ts'
import { RequisError } from '../../model/problem.ts'
import type { parseYaml } from '../../request/yaml.ts'
import { root } from '../installed/root.ts'

/** A place where the file may lie. `name` is how sentences call it; `isRoots`: only the administrator's own file counts there. */
export type MachinePlace = { readonly path: string; readonly name: string; readonly isRoots: boolean }

/** What was read: the settings, and the text of the association's position where they name one. */
export type Machine = { readonly path: string; readonly settings: MachineSettings; readonly association: string | null }

/**
 * Where the administrator writes `machine.yaml`: the system's place first, then beside the program. No variable of the environment is
 * asked, since a user sets them: on Windows the folder is that of a disk C:.
 */
export const machinePlaces = (platform: NodeJS.Platform = ownSystem().platform): readonly MachinePlace[] => {
  const system = platform === 'win32' ? 'C:\\ProgramData\\Requis\\machine.yaml' : '/etc/requis/machine.yaml'
  return [
    { path: system, name: system, isRoots: true },
    { path: join(root, 'machine.yaml'), name: 'machine.yaml', isRoots: false },
  ]
}

/**
 * The first file that is there, alone: another is not read. Null where there is none. Throws `machine.open`, `machine.unreadable`, or
 * what is wrong with its words: nothing is done with half of it. `parse` is loaded only where there is a file; null where there was none.
 */
export const readMachine = (
  parse: typeof parseYaml | null,
  places: readonly MachinePlace[] = machinePlaces(),
): Machine | null => {
  const place = places.find(isThere)
  if (place === undefined) return null
  if (parse === null) throw new RequisError({ code: 'machine.unreadable', file: place.name })
  const settings = parse(readKept(place), place.name, machineSchema)
  return { path: place.path, settings, association: associationText(settings.association, place) }
}

/** Whether a file may be there: one that the system does not let us look at is for `readMachine` to refuse. */
export const mayHaveMachine = (places: readonly MachinePlace[] = machinePlaces()): boolean => {
  try {
    return places.some(isThere)
  } catch {
    return true
  }
}

/** One that the system does not let us look at may be there. */
const isThere = ({ path, name }: MachinePlace): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    throw new RequisError({ code: 'machine.unreadable', file: name })
  }
}

const associationText = (path: string | null, { path: file, isRoots }: MachinePlace): string | null =>
  path === null ? null : readKept({ path: resolve(dirname(file), path), name: path, isRoots })

/** A text that only its owner may change, in a folder that only its owner may change. */
const readKept = (place: MachinePlace): string => {
  try {
    if ([place.path, dirname(place.path)].some((path) => isOpen(path, place.isRoots)))
      throw new RequisError({ code: 'machine.open', file: place.name })
    return readPlain(place.path, mostSetting, place.name)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
  } catch (error) {
    if (isToldOfFile(error) || error instanceof RequisError) throw error
    throw new RequisError({ code: 'machine.unreadable', file: place.name })
  }
}

/** Bits of a mode that let the group, or everybody, write (POSIX chmod). On NTFS they tell nothing: docs/it.md names the command. */
const writableByOthers = 0o022

const isOpen = (path: string, isRoots: boolean): boolean => {
  if (isWindows()) return false
  const { mode, uid } = statSync(path)
  return (mode & writableByOthers) !== 0 || (isRoots && uid !== 0)
}
