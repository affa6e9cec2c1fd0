import path from 'node:path'
import { readConfig } from '../config.ts'
import type { CommandResult } from '../db/operations/command-message.ts'

const HELP = `Usage: npm run -s cli -- COMMAND

  institution create --name NAME --board 'NAME <EMAIL>' [--facilitator 'NAME <EMAIL>']
                     make an institution with its first accounts; prints their passwords, once
  institution delete --name NAME [--yes NAME]
                     say what would go; with --yes and its name delete the institution for good
                     and print a receipt
  account reset EMAIL
                     for who is locked out: turn off the second factor, end every session, and print
                     a link that sets a new password, once
  retention [--dry-run]
                     delete what was kept as long as was promised, as the clock does each day;
                     with --dry-run it only says what would go
  backup FILE        write all institutions to a file, also while the app runs
  restore FILE [--replace]
                     put a backup back while the app stands still; on a server into a new
                     database, embedded with --replace beside the one that was there
  replay             close and delete again what the ledger says, as each start does
  clock confirm YYYY-MM-DD
                     say that the clock is right after it leapt, with the day that it is today: what
                     is due closes at once, instead of after an hour
  mirror export FILE write what the institutions here contribute to the mirror to a file, without names;
                     nothing is sent
  mirror import FILE [--yes]
                     count what such a file of another installation would change; with --yes take it
                     in the place of all that came from there before
  migrate            bring the database up to date (npm run migrate)
  demo               run the example (npm run demo)
  analyse FILE|-     analyse the counts in a JSON document, or with --csv in a table with a row per
                     cell; prints the analysis as JSON; with --explain FACTOR GROUP GROUP
                     [--lang nl|en] the arithmetic of that pair in words instead
  report FILE|- --out report.pdf [--lang nl|en]
                     make the printed report of such a document; with --variant short its
                     short version, with --variant poster --factor KEY a factor on A3
`

/** A command loads only the code that it needs: analysing a file does not wait for a database driver. */
const run = async ([command, ...rest]: readonly string[]): Promise<CommandResult> => {
  switch (command) {
    case 'analyse':
      return (await import('./analyse-command.ts')).analyseCommand(rest)
    case 'report':
      return (await import('./report-command.ts')).reportCommand(rest)
    case 'migrate':
      return migrateCommand()
    case 'backup':
      return throughTheApp([command, ...rest.map((file) => path.resolve(file))])
    case 'restore':
      return (await import('./restore-command.ts')).restoreCommand(rest, readConfig(process.env))
    case 'institution':
      return institutionCommand([command, ...rest])
    case 'mirror':
      return throughTheApp([command, ...rest.map((each, at) => (at === 1 ? path.resolve(each) : each))])
    case 'account':
    case 'clock':
    case 'replay':
    case 'retention':
      return throughTheApp([command, ...rest])
    case undefined:
    case 'help':
      return { status: 0, stdout: HELP, stderr: '' }
    default:
      return { status: 2, stdout: '', stderr: `unknown command: ${command}\n\n${HELP}` }
  }
}

const throughTheApp = async (argv: readonly string[]): Promise<CommandResult> =>
  (await import('./through-the-app.ts')).throughTheApp(argv, readConfig(process.env))

const institutionCommand = async (argv: readonly string[]): Promise<CommandResult> => {
  const result = await throughTheApp(argv)
  const { database, dataDirectory } = readConfig(process.env)
  if (result.status !== 0 || argv[1] !== 'create' || database.kind === 'server') return result
  return { ...result, stdout: result.stdout + (await import('./demo-folder.ts')).noteOfDemo(dataDirectory) }
}

const migrateCommand = async (): Promise<CommandResult> => {
  const { database } = readConfig(process.env)
  if (database.kind === 'embedded') {
    return { status: 0, stdout: 'The embedded database is brought up to date whenever it is opened.\n', stderr: '' }
  }
  const { migrateServer } = await import('../db/engine/open-server.ts')
  const ran = await migrateServer(database.migrationUrl)
  const stdout = ran.length === 0 ? 'The database was up to date.\n' : `Migrated: ${ran.join(', ')}\n`
  return { status: 0, stdout, stderr: '' }
}

/** Wherever it stands, so that no command is run by who only asks what it does. */
const asksForHelp = (argument: string): boolean => argument === '--help' || argument === '-h'

const asked = process.argv.slice(2)
const argv = asked.some(asksForHelp) ? ['help'] : asked
try {
  if (argv[0] === 'demo') await (await import('./demo.ts')).demo()
  else {
    const { status, stdout, stderr } = await run(argv)
    process.stdout.write(stdout)
    process.stderr.write(stderr)
    process.exitCode = status
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
