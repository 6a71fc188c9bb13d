import { type Command, Option } from 'commander'
import { RequisError } from '../../model/problem.ts'
import { keptTsa } from '../../store/machine/machine.ts'
import type { TsaOptions } from '../../store/network/time-stamping.ts'
import { listed } from './repeatable.ts'

export type TsaFlags = { readonly tsa?: string; readonly tsaPolicy?: string; readonly trustTsa?: string[] }

/** `--trust-tsa`, of `verify` and of the commands that sign: who may give a time stamp. Repeatable. */
export const trustTsa = (): Option =>
  new Option('--trust-tsa <fichier>', 'certificat d’autorité du service d’horodatage (répétable)')
    .argParser(listed)
    .default([], 'aucun')

/** The options of the commands that sign. */
export const withTsa = (command: Command): Command =>
  command
    .option('--tsa <URL>', 'service d’horodatage (RFC 3161) : prouve la date ; sans lui, rien n’est envoyé')
    .option('--tsa-policy <OID>', 'politique d’horodatage demandée')
    .addOption(trustTsa())

const oidPattern = /^[0-2](?:\.(?:0|[1-9]\d{0,14})){1,30}$/

export const tsaOptions = ({ tsa, tsaPolicy, trustTsa: trust = [] }: TsaFlags): TsaOptions => {
  const url = keptTsa(tsa === undefined ? null : addressOf(tsa))
  if (url === null && (tsaPolicy !== undefined || trust.length > 0)) throw usage('--tsa https://…')
  if (tsaPolicy !== undefined && !oidPattern.test(tsaPolicy)) throw usage('--tsa-policy 1.2.3.4')
  return { url, policy: tsaPolicy ?? null, trust }
}

/** A password in an address would end up in the history of the shell: refused. */
const addressOf = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null
  const isGood = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  if (!isGood) throw new RequisError({ code: 'tsa.bad-url' })
  return url
}

const usage = (what: string): RequisError => new RequisError({ code: 'usage', what })
