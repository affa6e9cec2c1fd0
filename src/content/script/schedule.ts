/** How long a workshop takes, in minutes; the first is what we advise. */
export const LENGTHS = [75, 60, 90] as const
export type Length = (typeof LENGTHS)[number]

/** The steps of a workshop, in order. */
export const STEPS = [
  'welcome',
  'predict',
  'reveal',
  'look',
  'exchange',
  'harvest',
  'choose',
  'agree',
  'close',
] as const
export type Step = (typeof STEPS)[number]

const MINUTES: { readonly [length in Length]: { readonly [step in Step]: number } } = {
  60: { welcome: 5, predict: 5, reveal: 4, look: 5, exchange: 14, harvest: 8, choose: 6, agree: 10, close: 3 },
  75: { welcome: 6, predict: 7, reveal: 6, look: 6, exchange: 18, harvest: 10, choose: 6, agree: 12, close: 4 },
  90: { welcome: 7, predict: 9, reveal: 8, look: 7, exchange: 22, harvest: 12, choose: 7, agree: 13, close: 5 },
}

/** How many topics fit. */
export const TOPICS: { readonly [length in Length]: 1 | 2 | 3 } = { 60: 1, 75: 2, 90: 3 }

/** The minutes of `exchange`: alone, in pairs, in fours. */
export const EXCHANGE: { readonly [length in Length]: readonly [number, number, number] } = {
  60: [2, 4, 8],
  75: [3, 5, 10],
  90: [4, 6, 12],
}

export type ScheduledStep = { readonly step: Step; readonly from: number; readonly to: number }

/** When each step begins and ends, in minutes from the start. */
export const scheduleOf = (length: Length): readonly ScheduledStep[] => {
  let clock = 0
  return STEPS.map((step) => {
    const from = clock
    clock += MINUTES[length][step]
    return { step, from, to: clock }
  })
}
