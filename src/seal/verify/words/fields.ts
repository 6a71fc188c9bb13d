import { z } from 'zod'

// What a value of a signed file may be, whatever the file.

export const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Ids of subjects, engines, batches, codes of trouble. */
export const code = z.string().regex(/^[A-Za-z0-9._-]{1,80}$/)

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const count = z.int().nonnegative()

/** Characters: no name, title or act of law that a service writes is longer. By hand. */
export const longest = 5000

export const text = z.string().max(longest).nullable()
