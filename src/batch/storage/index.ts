import { openFolder } from './folder.ts'
import type { Storage } from './storage.ts'

/** The storage that an address names: a folder. */
export const openStorage = (address: string): Storage => openFolder(address)
