/** A text to read beforehand, on screen or on paper. */
export type Guide = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly GuideSection[]
}

export type GuideSection = {
  readonly heading: string
  readonly lines: readonly string[]
  /** What to do, in order; empty where there is only something to know. */
  readonly steps: readonly string[]
}
