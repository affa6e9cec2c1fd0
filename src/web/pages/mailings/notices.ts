import type { ScreenTexts } from '../../../content/screen-texts.ts'

/** What the last action about a mailing has to say, by key: how a trial failed by the post office's reason, too. */
export const mailingNotices = ({ mailings: { notices, reasons, trialFailed } }: ScreenTexts) => ({
  ...notices,
  ...Object.fromEntries(Object.entries(reasons).map(([reason, words]) => [`trial-${reason}`, trialFailed(words)])),
})
