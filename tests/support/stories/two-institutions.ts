import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import { type Asker, staffAt } from '../people/staff.ts'
import type { TestApp } from '../servers/app.ts'
import { type FullInstitution, fullInstitution } from './full-institution.ts'

/** One of two that are filled alike, and somebody of it in both roles, at the screens. */
export type OneOfTwo = FullInstitution & { readonly member: Asker }

/** Two institutions that differ in their name alone, which stands in all that their people typed. */
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

/** What gives an institution away: its name, and every id, code and key of it. */
export const marksOf = (institution: FullInstitution): readonly string[] =>
  Object.values(institution).filter((value) => typeof value === 'string')
