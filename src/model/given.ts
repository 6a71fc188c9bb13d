import type { Quoted } from './ask/question.ts'

/** What a text that grants values alone lets a letter answer, one line each (CPP 560, CPCE L152-1). */
export const givenFields = ['address', 'employer', 'bank'] as const

export type GivenField = (typeof givenFields)[number]

/** One line of such a letter: for the person of that rank of the request, the value that was found, or none. */
export type Given = { readonly rank: number; readonly field: GivenField; readonly value: Quoted | null }
