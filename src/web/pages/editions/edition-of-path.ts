import type { Request, Response } from 'express'
import { capitalise } from '../../../content/capitalise.ts'
import { calledEdition, editionName, editionOf, isStandard } from '../../../content/editions.ts'
import { NotFound } from '../../../domain/errors.ts'
import { type EditionId, isId } from '../../../domain/ids.ts'
import type { TextsInEachLanguage } from '../../../domain/scan/edition.ts'
import type { OwnEdition } from '../../../domain/scan/own-edition.ts'
import type { WebDependencies } from '../../dependencies.ts'
import { memberOf } from '../../middleware/current-member.ts'

type Dependencies = Pick<WebDependencies, 'getEdition'>

/** An edition to read. Only an institution's own edition can be changed. */
export type EditionToRead = {
  readonly key: string
  /** As a heading: 'Onze tekst, versie 2'. */
  readonly called: string
  readonly texts: TextsInEachLanguage
  readonly own: OwnEdition | null
}

/** The edition in the address. @throws NotFound */
export const editionOfPath =
  (dependencies: Dependencies) =>
  (req: Request, res: Response): Promise<EditionToRead> =>
    editionOfKey(dependencies, String(req.params.editionId), res)

/** The edition with this key. @throws NotFound */
export const editionOfKey = async (
  { getEdition }: Dependencies,
  key: string,
  { locals }: Response,
): Promise<EditionToRead> => {
  if (isStandard(key)) {
    const { texts } = editionOf(key)
    return { key, called: capitalise(editionName(key, locals.language)), texts, own: null }
  }
  if (!isId(key)) throw new NotFound('edition')
  const own = await getEdition(memberOf(locals).institutionId, key as EditionId)
  return { key, called: calledEdition(own, locals.language), texts: own.texts, own }
}

/** As `editionOfPath`. @throws NotFound for the standard edition, which nobody can change */
export const ownEditionOfPath =
  (dependencies: Dependencies) =>
  async (req: Request, res: Response): Promise<EditionToRead & { readonly own: OwnEdition }> => {
    const edition = await editionOfPath(dependencies)(req, res)
    if (!edition.own) throw new NotFound('own edition')
    return { ...edition, own: edition.own }
  }
