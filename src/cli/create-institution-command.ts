import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { FirstMember } from '../application/account/create-institution.ts'
import type { Composed } from '../compose.ts'
import { unprintableSigns } from '../content/drawing/printable-signs.ts'
import type { CommandResult } from '../db/operations/command-message.ts'
import type { Role } from '../domain/account/membership.ts'
import { bareAddress } from '../domain/bare-address.ts'

const USAGE = `Usage: institution create --name NAME --board 'NAME <EMAIL>' [--facilitator 'NAME <EMAIL>']\n`

/** Makes an institution with its first accounts. Generates their passwords and prints them once. */
export const createInstitutionCommand = async (
  argv: readonly string[],
  { createInstitution, baseUrl }: Pick<Composed, 'createInstitution' | 'baseUrl'>,
): Promise<CommandResult> => {
  const read = readArguments(argv)
  if (typeof read === 'string') return { status: 2, stdout: '', stderr: `${read}\n${USAGE}` }
  const members = withPasswords(read.people)
  await createInstitution(read.name, members)
  const lines = members.map(({ email, password, roles }) => `  ${roles.join(' and ')}: ${email}, password ${password}`)
  return {
    status: 0,
    stdout: `Made ${read.name}. Sign in at ${baseUrl}/sign-in\n${lines.join('\n')}\nAn e-mail address that was known keeps its own password.\n`,
    stderr: '',
  }
}

type Person = { readonly name: string; readonly email: string; readonly role: Role }

const readArguments = (argv: readonly string[]): { name: string; people: readonly Person[] } | string => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { name: { type: 'string' }, board: { type: 'string' }, facilitator: { type: 'string' } },
    })
    const name = values.name?.trim()
    if (!name || name.length > 120) return '--name must be 1 to 120 characters'
    const signs = unprintableSigns(name)
    if (signs.length > 0) return `--name can't be printed: ${signs.join(' ')}`
    const people: Person[] = []
    for (const role of ['board', 'facilitator'] as const) {
      if (values[role] === undefined && role === 'facilitator') continue
      const person = readPerson(values[role] ?? '')
      if (!person) return `--${role} must be 'NAME <EMAIL>' or an e-mail address`
      people.push({ ...person, role })
    }
    return { name, people }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** `Anna Bakker <anna@roc.nl>`, or the address alone. */
const readPerson = (text: string): { name: string; email: string } | null => {
  const [, name = '', bracketed] = /^([^<>]*)<([^<>]+)>$/.exec(text.trim()) ?? []
  const email = bareAddress(bracketed ?? text).toLowerCase()
  if (email.startsWith('-') || !z.email().safeParse(email).success) return null
  return { name: name.trim() || email, email }
}

/** One account per address, also when a person has both roles. */
const withPasswords = (people: readonly Person[]): readonly FirstMember[] =>
  [...new Set(people.map(({ email }) => email))].map((email) => {
    const own = people.filter((person) => person.email === email)
    const name = own[0]?.name ?? email
    return { email, name, password: randomBytes(12).toString('base64url'), roles: own.map(({ role }) => role) }
  })
