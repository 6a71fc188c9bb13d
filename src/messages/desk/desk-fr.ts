import { findingsFr } from './findings-fr.ts'
import { finishFr } from './finish-fr.ts'
import { questionsFr } from './questions-fr.ts'
import { reportFr } from './report-fr.ts'
import { shellFr } from './shell-fr.ts'
import { startFr } from './start-fr.ts'

/** Every sentence of the director's page. */
export const deskFr = { ...shellFr, ...questionsFr, ...findingsFr, ...finishFr, ...reportFr, ...startFr } as const

export type DeskKey = keyof typeof deskFr
