import { appCommand } from './cli/app-command.ts'
import { readConfig } from './config.ts'
import { stopOnSignals } from './on-signals.ts'
import { start } from './start.ts'

try {
  const config = readConfig(process.env)
  const running = await start(config, appCommand)
  stopOnSignals(running.stop)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
