import type { Sitting } from '../../answering/sitting.ts'
import { pageForAll, type ShownPage } from '../../outcome.ts'
import type { Model } from '../../render.ts'

/**
 * A page that everybody of this group sees alike who came in by the same kind of link. Never one on which somebody has
 * answered or written anything. The desk keeps it; Express, and so a trial, makes it each time.
 */
export const forAll = (sitting: Sitting, view: string, model: () => Model): ShownPage =>
  pageForAll(view, { place: sitting.scan, as: `${sitting.group.key} ${sitting.by} ${sitting.forOne}` }, model)
