import { parseArgs } from 'node:util'
import type { Composed } from '../compose.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import { type InstitutionId, isId } from '../domain/ids.ts'
import { type ErasedRows, UNCOUNTED } from '../domain/operations/erased-rows.ts'

const USAGE = `Usage: institution delete --name NAME | --id ID [--yes NAME]\n`

type Dependencies = Pick<Composed, 'institutionsNamed' | 'countInstitution' | 'eraseInstitution' | 'nameOfInstitution'>

/** Deletes an institution for good. Without `--yes` and its name, it only lists what would be deleted. */
export const deleteInstitutionCommand = async (
  argv: readonly string[],
  { institutionsNamed, countInstitution, eraseInstitution, nameOfInstitution }: Dependencies,
): Promise<CommandResult> => {
  const asked = readArguments(argv)
  if (!asked) return refuse(USAGE)
  const found = asked.id ? [asked.id] : await institutionsNamed(asked.name ?? '')
  if (found.length > 1) return refuse(`Several are called so. Choose one with --id:\n${lines(found)}`)
  const [id] = found
  const rows = id ? await countInstitution(id) : null
  if (!id || !rows) return refuse('There is no such institution. Nothing was deleted.\n')
  const name = await nameOfInstitution(id)
  if (asked.yes === undefined) return { status: 0, stdout: announcement(name, rows), stderr: '' }
  if (asked.yes !== name) return refuse(`--yes must be followed by its name: '${name}'. Nothing was deleted.\n`)
  const receipt = await eraseInstitution(id)
  if (!receipt) return refuse('It was gone already.\n')
  const head = `Receipt ${receipt.id}\nDeleted for good: institution ${id}, at ${receipt.at.toISOString()}, from the command line\n`
  return { status: 0, stdout: `${head}${rowLines(receipt.rows)}${UNTOLD}`, stderr: '' }
}

const readArguments = (argv: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { name: { type: 'string' }, id: { type: 'string' }, yes: { type: 'string' } },
    })
    const { name, id, yes } = values
    if ((name === undefined) === (id === undefined) || (id !== undefined && !isId(id))) return null
    return { name, id: id as InstitutionId | undefined, yes }
  } catch {
    return null
  }
}

const announcement = (name: string, rows: ErasedRows): string =>
  `This would delete '${name}' for good:\n${rowLines(rows)}${UNTOLD}` +
  `Accounts that also belong to another institution stay.\n` +
  `Nothing was deleted. To do it, add: --yes '${name}'\n`

const rowLines = (rows: ErasedRows): string =>
  lines(
    Object.entries(rows)
      .filter(([, count]) => count > 0)
      .map(([table, count]) => `${table}: ${count}`),
  )

/** The number of rows in these tables would reveal how many people answered. */
const UNTOLD = `and, without a number that would say how many answered:\n  ${UNCOUNTED.join(', ')}\n`

const lines = (texts: readonly string[]): string => texts.map((text) => `  ${text}\n`).join('')

const refuse = (stderr: string): CommandResult => ({ status: 2, stdout: '', stderr })
