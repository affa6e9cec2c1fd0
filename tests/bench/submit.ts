import { assistant, memoryOf, processorTimeOf, type Served, serveApp, serveScript } from './children.ts'
import type { Order, Outcome } from './crowd.ts'
import { openScans } from './open-scans.ts'
import { embeddedPlace, type Place, serverPlace } from './place.ts'
import { measureInTurn, quantile, ratioOf, type Spread, spreadOf } from './rounds.ts'
import { type Line, tableOfLines } from './table.ts'

const AT_ONCE = 64

/** Measures complete journeys of respondents over HTTP, on both engines, against a bare program that writes as much. */
export const benchSubmit = async ({
  rounds = 7,
  warmUps = 2,
  journeys = 192,
  places = [serverPlace, embeddedPlace],
} = {}) => {
  const crowd = assistant('crowd.ts')
  const order = (base: string, codes: readonly string[], many = journeys) =>
    crowd.ask<Outcome>({ base, codes, journeys: many, atOnce: AT_ONCE } satisfies Order)
  try {
    const parts = []
    for (const placeOf of places) parts.push(await submitOn(await placeOf(), order, { rounds, warmUps }))
    return { table: tableOfLines(parts.flatMap(({ lines }) => lines)), parts }
  } finally {
    await crowd.dismiss()
  }
}

type Ask = (base: string, codes: readonly string[], many?: number) => Promise<Outcome>

const submitOn = async (place: Place, order: Ask, { rounds = 0, warmUps = 0 }) => {
  const database = await place.open()
  const [group] = await openScans(database, 1)
  await database.close()
  if (!group) throw new Error('no scan to answer')
  // On PGlite the floor has its own database, since two processes can't share one.
  const floorPlace = place.engine === 'PGlite' ? await embeddedPlace() : place
  const [floorGroup] = place.engine === 'PGlite' ? await openedOn(floorPlace) : [group]
  const app = await serveApp(place)
  try {
    const first = await order(app.base, [group.code], 1)
    if (first.errors.length > 0) throw new Error(first.errors[0])
    const sizes = Object.fromEntries(first.steps.map(({ name, bytes }) => [name, bytes]))
    const floor = await serveScript('floor.ts', { address: floorPlace.address, group: floorGroup, sizes })
    const appOutcomes: Outcome[] = []
    const run = (served: Served, kept: Outcome[], used: number[]) => async () => {
      const before = await processorTimeOf(served)
      const outcome = await order(served.base, [group.code])
      kept.push(outcome)
      used.push(((await processorTimeOf(served)) - before) / outcome.completed)
      return outcome.completed / outcome.seconds
    }
    const floorOutcomes: Outcome[] = []
    const used: number[] = []
    const floorUsed: number[] = []
    const [rate, floorRate] = await measureInTurn(
      [
        { name: 'app', run: run(app, appOutcomes, used) },
        { name: 'floor', run: run(floor, floorOutcomes, floorUsed) },
      ],
      rounds,
      warmUps,
    )
    const memory = await memoryOf(app)
    await floor.stop()
    const errors = [...appOutcomes, ...floorOutcomes].flatMap((outcome) => outcome.errors)
    if (!rate || !floorRate) throw new Error('nothing was measured')
    const lines = [
      ...linesOf(place, rate, floorRate, appOutcomes.slice(warmUps), errors),
      ...[
        spreadOf(`${place.engine}: the app's processor time`, used.slice(warmUps)),
        spreadOf(`${place.engine}: the floor's processor time`, floorUsed.slice(warmUps)),
      ].map((spread) => ({ spread, unit: 'ms per journey', digits: 1 })),
    ]
    return { lines, sizes, errors, memory }
  } finally {
    await app.stop()
    if (floorPlace !== place) await floorPlace.remove()
    await place.remove()
  }
}

const openedOn = async (place: Place) => {
  const database = await place.open()
  const groups = await openScans(database, 1)
  await database.close()
  return groups
}

const linesOf = (
  { engine }: Place,
  rate: Spread,
  floor: Spread,
  outcomes: readonly Outcome[],
  errors: readonly string[],
): readonly Line[] => {
  const steps = outcomes.map(({ steps }) => steps.map(({ milliseconds }) => milliseconds))
  const tails = steps.map((times) => quantile(times, 0.99) / quantile(times, 0.5))
  return [
    { spread: { ...rate, name: `${engine}: journeys` }, unit: 'per second', digits: 1 },
    { spread: { ...floor, name: `${engine}: the floor's journeys` }, unit: 'per second', digits: 1 },
    { spread: ratioOf(`${engine}: against the floor`, rate, floor), unit: 'times', digits: 2, aim: 'at least 0.6' },
    { spread: spreadOf(`${engine}: p99 of a step`, tails), unit: 'times its median', digits: 1, aim: 'under 10' },
    { spread: spreadOf(`${engine}: errors`, [errors.length]), unit: '', aim: '0' },
  ]
}
