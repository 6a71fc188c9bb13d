import { doctorSentence } from '../../messages/doctor.ts'
import type { Language } from '../../messages/index.ts'
import { readLaw } from '../../store/installed/settings.ts'
import { isOwnClockLikely } from '../doctor/place-checks.ts'
import type { Output } from './output.ts'

/** What is said of a clock that cannot be right, before something is dated or judged by it; null for any other. */
export const wrongClock = (language: Language, now: Date): string | null =>
  isOwnClockLikely(now)
    ? null
    : doctorSentence('clock-wrong', language, {
        today: now.toISOString().slice(0, 10),
        checked: readLaw().regimes.checked,
      })

/** The same on the screen. */
export const sayClock = (output: Output, now: Date): void => {
  const sentence = wrongClock(output.language, now)
  if (sentence !== null) output.say(sentence)
}
