import type { GroupKey } from '../domain/scan/stakeholder-group.ts'

/** Groups differ by label, shape and order, never by colour alone. */
export type Shape = 'square' | 'triangle' | 'circle' | 'diamond' | 'cross' | 'star' | 'pentagon' | 'bar'

export type ToldGroup = {
  readonly key: GroupKey
  /** As a heading, with a capital. */
  readonly label: string
  readonly shape: Shape
  readonly shown: boolean
  /** '7 van 12 (58 %)', '7', or for a hidden group 'te weinig antwoorden om te tonen (minder dan 5)'. */
  readonly participation: string
  /** The frozen rule in words: 'herkenbaar', 'beschermd, vanaf 5 antwoorden'. */
  readonly visibility: string
}
