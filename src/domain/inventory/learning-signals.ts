import type { Arrangement, Inventory, TitleEntry } from './inventory.ts'
import { type InventorySignal, oneSignal, type SignalGround, type SignalRow } from './inventory-signal.ts'
import { foldedWords } from './same-words.ts'

/** What the development arrangements give to talk about: nothing while there are none. */
export const learningSignals = ({ titles, arrangements }: Inventory): readonly InventorySignal[] => {
  const inUse = arrangements.filter(({ state }) => state === 'in-use')
  const unseen = inUse.every(({ recognised, rewarded }) => recognised === 'no' && rewarded === 'no')
  return [
    ...oneSignal('learning-unbacked', inUse.filter(isUnbacked).map(onlyArrangement)),
    ...oneSignal('learning-unseen', unseen ? inUse.map(onlyArrangement) : []),
    ...oneSignal('only-one-kind', onlyKinds(inUse)),
    ...oneSignal('no-way-to-learn', arrangements.length > 0 ? titles.flatMap(unservedBy(inUse)) : []),
  ]
}

const onlyArrangement = ({ id }: Arrangement): SignalRow => ({ arrangements: [id] })

const isUnbacked = ({ time, money }: Arrangement): boolean => time === 'none' && money === 'no'

const onlyKinds = (inUse: readonly Arrangement[]): readonly SignalRow[] => {
  if (inUse.length === 0) return []
  const arrangements = inUse.map(({ id }) => id)
  const grounds: readonly (readonly [SignalGround, boolean])[] = [
    ['all-informal', inUse.every(({ form }) => form === 'informal')],
    ['all-formal', inUse.every(({ form }) => form === 'formal')],
    ['all-alone', inUse.every(({ company }) => company === 'alone')],
  ]
  return grounds.filter(([, holds]) => holds).map(([why]) => ({ arrangements, why }))
}

/** The competences of a title that no arrangement in use serves. */
const unservedBy = (inUse: readonly Arrangement[]) => {
  const served = new Set<string>(inUse.flatMap(({ competences }) => competences))
  const servedOwn = new Set(inUse.flatMap((each) => each.ownCompetences.map(foldedWords)))
  return ({ id, competences, ownCompetences }: TitleEntry): readonly SignalRow[] => {
    const rest = competences.filter((each) => !served.has(each))
    const ownRest = ownCompetences.filter((each) => !servedOwn.has(foldedWords(each)))
    return rest.length + ownRest.length > 0 ? [{ titles: [id], competences: rest, ownCompetences: ownRest }] : []
  }
}
