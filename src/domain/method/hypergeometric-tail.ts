import { logHypergeometric, VANISHED } from './hypergeometric.ts'

/**
 * The chance of at most `most` successes in `draws` draws without replacement, kept up to date while both change. Each
 * move adds a chance and never takes one away, so nothing cancels and a tiny tail keeps its digits.
 */
export class HypergeometricTail {
  #most: number
  #draws: number
  readonly #successes: number
  readonly #failures: number
  /** The chance of exactly `most` is `#part` of a scale: it follows each move by a ratio, and doesn't underflow. */
  #part = 1
  #scale = 1
  #logScale = 0
  #chance: number

  constructor(most: number, draws: number, successes: number, failures: number) {
    this.#most = most
    this.#draws = draws
    this.#successes = successes
    this.#failures = failures
    this.#rescale(logHypergeometric(most, draws, successes, failures))
    this.#chance = most >= Math.min(successes, draws) ? 1 : this.#summed()
  }

  get chance(): number {
    return this.#chance
  }

  allowOneMore() {
    this.#raiseMost()
    this.#chance += this.#exactly()
  }

  /** With one draw fewer, also those come within bounds whose last draw was the success too many. */
  drawOneFewer() {
    this.#lowerDraws()
    this.#chance += (this.#exactly() * (this.#successes - this.#most)) / this.#undrawn()
  }

  /** With one draw and one success more allowed, also those are within bounds that had it already and draw a failure. */
  drawAndAllowOneMore() {
    this.#raiseMost()
    this.#chance += (this.#exactly() * (this.#failures - this.#failed())) / this.#undrawn()
    this.#raiseDraws()
  }

  #raiseMost() {
    const ratio =
      ((this.#successes - this.#most) * this.#failed()) / ((this.#most + 1) * (this.#failures - this.#failed() + 1))
    this.#most += 1
    this.#follow(ratio)
  }

  #raiseDraws() {
    const ratio = ((this.#failures - this.#failed()) * (this.#draws + 1)) / ((this.#failed() + 1) * this.#undrawn())
    this.#draws += 1
    this.#follow(ratio)
  }

  #lowerDraws() {
    const ratio = (this.#failed() * (this.#undrawn() + 1)) / ((this.#failures - this.#failed() + 1) * this.#draws)
    this.#draws -= 1
    this.#follow(ratio)
  }

  /** From a count that can't be there is no ratio to one that can. */
  #follow(ratio: number) {
    if (this.#logScale === Number.NEGATIVE_INFINITY) {
      return this.#rescale(logHypergeometric(this.#most, this.#draws, this.#successes, this.#failures))
    }
    this.#part *= ratio
    if (this.#part < 1e-10 || this.#part > 1e10) this.#rescale(this.#logScale + Math.log(this.#part))
  }

  #rescale(log: number) {
    this.#part = 1
    this.#scale = Math.exp(log)
    this.#logScale = log
  }

  #exactly(): number {
    return this.#part * this.#scale
  }

  #failed(): number {
    return this.#draws - this.#most
  }

  #undrawn(): number {
    return this.#successes + this.#failures - this.#draws
  }

  /** Down from `most`, by the ratio of neighbours, until a term no longer counts. */
  #summed(): number {
    let term = this.#exactly()
    let total = 0
    for (let k = this.#most; term > Math.max(total * Number.EPSILON, VANISHED); k--) {
      total += term
      term *= (k * (this.#failures - this.#draws + k)) / ((this.#successes - k + 1) * (this.#draws - k + 1))
    }
    return total
  }
}
