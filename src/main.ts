import { readConfig } from './config.ts'
import { stopOnSignals } from './on-signals.ts'
import { start } from './start.ts'

try {
  const config = readConfig(process.env)
  const running = await start(config)
  stopOnSignals(running.stop)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
