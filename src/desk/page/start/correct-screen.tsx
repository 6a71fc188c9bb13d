import { useDesk } from '../shell/desk.ts'
import { StartScreen } from './start-screen.tsx'

/** The first step again, once there is a draft: what was entered is corrected, and proposed from anew. */
export const CorrectScreen = () => {
  const { language, t, tell, load } = useDesk()
  return <StartScreen desk={{ language, t, tell, proposed: load }} />
}
