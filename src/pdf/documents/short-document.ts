import type { Readable } from 'node:stream'
import type { ToldReport } from '../../content/told-report.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { agreements } from '../parts/agreements.ts'
import { cover } from '../parts/cover.ts'
import { factorPages } from '../parts/factor.ts'
import { glance } from '../parts/glance.ts'
import { round } from '../parts/round.ts'
import { aboutFactors } from './about-factors.ts'
import { type Part, printParts } from './document.ts'

/**
 * What a group needs at its table: the shifts since the round before, the overview, these factors in this order, and
 * room for agreements.
 */
export const shortDocument =
  (factors: readonly FactorKey[]) =>
  (told: ToldReport, madeOn: Date): Readable => {
    const chosen: Part = (paper, all) => factorPages(paper, aboutFactors(all, factors))
    return printParts([cover, round, glance, chosen, agreements], told, madeOn)
  }
