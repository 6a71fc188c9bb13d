export { type ReadingTrial, tryReading } from '../read/try-reading.ts'
