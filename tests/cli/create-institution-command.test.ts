import { expect, test } from 'vitest'
import { createInstitutionCommand } from '../../src/cli/create-institution-command.ts'

test.each([
  [['--board', 'bea@roc.example'], '--name'],
  [['--name', 'ROC'], '--board'],
  [['--name', 'ROC', '--board', 'geen adres'], '--board'],
  [['--name', 'ROC 🎉', '--board', 'bea@roc.example'], "--name can't be printed: 🎉"],
  [['--name', 'ROC', '--board', 'bea@roc.example', '--colour', 'red'], '--colour'],
])('%j is refused with the fault, and creates nothing', async (argv, fault) => {
  const made: string[] = []
  const createInstitution = async (name: string) => void made.push(name)
  expect(
    await createInstitutionCommand(argv, { createInstitution, baseUrl: 'https://scan.example' } as never),
  ).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(fault) })
  expect(made).toEqual([])
})
