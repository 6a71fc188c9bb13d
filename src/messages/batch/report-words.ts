import type { Language } from '../index.ts'
import { reportEn } from './report-en.ts'
import { reportFr } from './report-fr.ts'

export type ReportWords = typeof reportFr

export const reportWords: Readonly<Record<Language, ReportWords>> = { fr: reportFr, en: reportEn }
