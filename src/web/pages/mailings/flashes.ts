import type { ScreenTexts } from '../../../content/screen-texts.ts'

/** What the last action about a mailing has to say, by key: how a trial failed by the post office's reason, too. */
export const mailingFlashes = ({ mailings: { flashes, reasons, trialFailed } }: ScreenTexts) => ({
  ...flashes,
  ...Object.fromEntries(Object.entries(reasons).map(([reason, words]) => [`trial-${reason}`, trialFailed(words)])),
})
