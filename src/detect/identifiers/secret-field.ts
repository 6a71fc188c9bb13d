import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { matchesOf } from '../engine/match.ts'

// Names of fields and labels whose whole value opens something: « codeSIM : 4512 », « wifi.cle : … », « code portail : … ».
const secretLine =
  /^([^\n:]{0,40}?(?<!\p{L})(?:pwd|passe?word|pass|mdp|mot de passe|mots de passe|secret|token|api[ _-]?key|digicode|code ?(?:de )?(?:la )?(?:porte|portail|acc[eè]s|sim|wifi|alarme|coffre|immeuble)|cl[eé](?: |_|\.)?(?:wifi|api)?|wifi|pin|puk)(?!\p{L})[^\n:]{0,16}\s?: ?)([^\n]{1,80})$/gimu

/** The value of a field that holds a password, a code or a key, whatever it looks like. */
export const secretField: Detector = (view) =>
  matchesOf(view.flat, secretLine)
    .map((match): Claim => {
      const start = match.index + (match[1] ?? '').length
      return {
        start,
        end: start + (match[2] ?? '').trimEnd().length,
        category: 'account',
        kind: 'credential',
        confidence: 0.85,
        why: 'secret-field',
      }
    })
    .filter((claim) => claim.end > claim.start)
