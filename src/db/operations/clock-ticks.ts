import type { Knex } from 'knex'
import type { ClockTicks } from '../../application/operations/clock-ports.ts'

/** The one row of `clock_ticks`. `hasOwnClock`: the database is on another machine, so its clock is a witness. */
export const createClockTicks = (knex: Knex, hasOwnClock: boolean): ClockTicks => ({
  async witness() {
    const { rows } = await knex.raw('select (select ticked_at from clock_ticks) as tick, clock_timestamp() as here')
    const [{ tick, here }] = rows
    return { lastTick: tick, elsewhere: hasOwnClock ? here : null }
  },

  async keep(tick) {
    await knex('clock_ticks').insert({ ticked_at: tick }).onConflict('single').merge()
  },
})
