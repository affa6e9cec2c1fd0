import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import { type Asker, staffAt } from '../people/staff.ts'
import type { TestApp } from '../servers/app.ts'
import { type FullInstitution, fullInstitution } from './full-institution.ts'

/** One of two institutions with the same contents, and a signed-in member of it with both roles. */
export type OneOfTwo = FullInstitution & { readonly member: Asker }

/** Two institutions that differ only in their name, which is part of every text that their people typed. */
export const twoInstitutions = async (
  acts: Omit<TestApp, 'app'>,
  app: TestApp['app'],
): Promise<readonly [OneOfTwo, OneOfTwo]> => {
  const one = async (name: string) => {
    const full = await fullInstitution(acts, name)
    const list = [{ address: `docent@${name}`, group: 'teachers' }]
    await acts.inviteAddressees(operatorIn(full.institutionId), full.open, list)
    await acts.publishFeedback(memberIn(full.institutionId, full.colleague), full.closed)
    return { ...full, member: await staffAt(app, `both@${name}`) }
  }
  return [await one('alfa.example'), await one('beta.example')]
}

/** The texts that identify an institution: its name, and all its ids, codes and keys. */
export const marksOf = (institution: FullInstitution): readonly string[] =>
  Object.values(institution).filter((value) => typeof value === 'string')
