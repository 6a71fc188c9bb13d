/**
 * How long the page stays open. Idle: one hour (NIST SP 800-63B-4, reauthentication at AAL2). In all: twelve hours, a working day
 * (NIST SP 800-63B rev. 3, the same). The address that opens it: ten minutes, by hand; whoever starts the command opens it at once. The
 * draft holds every act: nothing is lost.
 */
export const longest = { tokenMinutes: 10, idleMinutes: 60, hours: 12 } as const
