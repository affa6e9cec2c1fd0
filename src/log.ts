import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config.ts'

/** JSON lines on standard error. */
export const createLog = (
  config: Pick<Config, 'logLevel'>,
  destination: DestinationStream = pino.destination(2),
): Logger =>
  pino({ level: config.logLevel, serializers: { err: toldOfError }, hooks: { streamWrite: onOneLine } }, destination)

/** JSON allows line ends other than LF, and terminal control characters, unescaped. Both are escaped here. */
const onOneLine = (line: string): string =>
  line.replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * The fields of an error that show where it happened. Not the database's `detail`: it holds the row itself, such as a
 * name, a remark or a key.
 */
const toldOfError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return { type: typeof error }
  const { type, message, stack } = pino.stdSerializers.err(error)
  const { code, constraint, table, routine } = error as unknown as Record<string, unknown>
  return { type, message, stack, code, constraint, table, routine }
}
