import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { waitUntil } from '../support/servers/wait-until.ts'
import { answerAndSend, type Meetings } from './person.ts'
import { type Cells, cellsAcknowledged, type Scene } from './scene.ts'

const PATIENCE = 120_000

/** Something that goes wrong. Resolves when its cause is gone. */
export type Fault = {
  readonly name: string
  readonly strike: (meetings: Meetings) => Promise<unknown>
  /** The fault ends the app. After every other fault the app must still be alive. */
  readonly endsApp?: true
}

export type Struck = {
  readonly fault: string
  readonly acknowledged: number
  /** Acknowledged and not counted. */
  readonly lost: number
  /** Counted and not acknowledged, so counted once too often. */
  readonly double: number
  readonly held: number
  readonly unanswered: number
  /** In milliseconds, from the moment that the cause is gone. */
  readonly recovered: number
}

/** Makes something go wrong while people answer, waits until each of them has sent a sheet, and counts. */
export const strike = async (scene: Scene, fault: Fault, people: number): Promise<Struck> => {
  const { app, code } = scene
  const before = await scene.counted()
  const meetings: Meetings = { acknowledged: [], held: 0, unanswered: 0 }
  let over = false
  const keepAnswering = async () => {
    do await answerAndSend(app.origin, code, meetings)
    while (!over)
  }
  const answering = Promise.all(Array.from({ length: people }, keepAnswering))
  answering.catch(() => {})
  await waitUntil(() => meetings.acknowledged.length > 0, PATIENCE)
  await fault.strike(meetings)
  const gone = Date.now()
  await waitUntil(async () => (await fetch(`${app.origin}/s/${code}`).catch(() => null))?.status === 200, PATIENCE)
  const recovered = Date.now() - gone
  await setTimeout(200)
  over = true
  await answering
  await waitUntil(app.isReady, PATIENCE)
  if (!fault.endsApp) assert.ok(app.isAlive(), 'the app stopped by itself')
  const counted = difference(await scene.counted(), before)
  const acknowledged = cellsAcknowledged(meetings)
  return {
    fault: fault.name,
    acknowledged: meetings.acknowledged.length,
    lost: excess(acknowledged, counted),
    double: excess(counted, acknowledged),
    ...{ held: meetings.held, unanswered: meetings.unanswered, recovered },
  }
}

const difference = (after: Cells, before: Cells): Cells =>
  new Map([...after].map(([cell, count]) => [cell, count - (before.get(cell) ?? 0)]))

/** Answers in one that the other lacks: six for each sheet. */
const excess = (one: Cells, other: Cells): number =>
  [...one].reduce((sum, [cell, count]) => sum + Math.max(0, count - (other.get(cell) ?? 0)), 0)
