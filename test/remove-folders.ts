import { afterAll } from 'vitest'
import { removeFolders } from './temporary-folders.ts'

// Run for each file of tests. A module is loaded once for many files: an `afterAll` of its own would end with the first alone.
afterAll(removeFolders)
