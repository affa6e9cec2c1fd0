import { faulty, type Stop, send, unfold, whileAway } from '../stop.ts'
import type { Story } from '../story.ts'

const chair = (name: keyof Story['chairs'], rest: string): Pick<Stop, 'as' | 'at'> => ({
  as: name,
  at: ({ chairs }) => chairs[name].code + rest,
})

/** The questionnaire, and the pages that say why it cannot be answered. */
export const answerStops: readonly Stop[] = [
  { name: 'start', as: 'anyone', at: ({ open }) => open.code('teachers') },
  { name: 'start-on-record', as: 'anyone', at: ({ open }) => open.code('board') },
  { name: 'start-without-tick', as: 'anyone', at: ({ open }) => open.code('board'), ...faulty(send()) },
  { name: 'start-lost', as: 'anyone', at: ({ open }) => `${open.code('teachers')}?lost` },
  { name: 'start-long', as: 'anyone', at: ({ long }) => long.open.code('own-1') },
  { name: 'privacy', as: 'anyone', at: ({ open }) => `${open.code('teachers')}/privacy` },
  { name: 'privacy-long', as: 'anyone', at: ({ long }) => `${long.open.code('own-1')}/privacy` },
  { name: 'privacy-trial', as: 'board', at: ({ draft }) => `${draft.scan}/trial/board/privacy` },
  { name: 'start-begun', ...chair('halfway', '') },
  { name: 'unit', ...chair('seated', '/unit') },
  { name: 'unit-empty-sent', ...chair('seated', '/unit'), ...faulty(send()) },
  { name: 'factor', ...chair('fresh', '/factors/3') },
  { name: 'factor-filled', ...chair('halfway', '/factors/1') },
  { name: 'factor-empty-sent', ...chair('fresh', '/factors/1'), ...faulty(send()) },
  {
    name: 'factor-remark-too-long',
    ...chair('halfway', '/factors/1'),
    ...faulty(send({ remark: 'Dit is te lang. '.repeat(40) })),
  },
  { name: 'factor-remark-open', ...chair('fresh', '/factors/6'), does: unfold },
  { name: 'outage', as: 'anyone', at: ({ away, open }) => away + open.code('teachers'), status: 503 },
  {
    name: 'outage-factor',
    ...chair('halfway', '/factors/1'),
    ...whileAway(send({ remark: 'Wij zien elkaar alleen als we dat zelf regelen.' })),
  },
  { name: 'outage-sign-in', as: 'anyone', at: () => '/sign-in', ...whileAway(send({ email: 'bea@roc.example' })) },
  { name: 'start-deepening', ...chair('deepening', '') },
  { name: 'set', ...chair('deepening', '/sets/levels') },
  { name: 'set-filled', ...chair('deepened', '/sets/levels') },
  { name: 'set-last', ...chair('deepening', '/sets/roles') },
  { name: 'set-empty-sent', ...chair('deepening', '/sets/levels'), ...faulty(send({}, 'main form .ways button')) },
  { name: 'set-skipped', ...chair('skipping', '/sets/levels'), does: send({}, 'main form.leave-out button') },
  { name: 'check-deepening', ...chair('deepening', '/check') },
  { name: 'check-deepened', ...chair('deepened', '/check') },
  { name: 'start-guessing', ...chair('guessing', '') },
  { name: 'factor-guessing', ...chair('guessing', '/factors/1') },
  { name: 'factor-guessed', ...chair('guessed', '/factors/2') },
  {
    name: 'factor-without-guess',
    ...chair('guessing', '/factors/1'),
    ...faulty(send()),
  },
  { name: 'check-guessed', ...chair('guessed', '/check') },
  { name: 'check', ...chair('ready', '/check') },
  { name: 'check-some-open', ...chair('halfway', '/check') },
  { name: 'check-refused', ...chair('halfway', '/check'), ...faulty(send()) },
  { name: 'thanks', ...chair('sent', '/thanks') },
  { name: 'sent-already', ...chair('sent', ''), status: 409 },
  { name: 'answer-closed', as: 'anyone', at: ({ closed }) => closed.code('teachers'), status: 409 },
  { name: 'answer-not-yet-open', as: 'anyone', at: ({ draft }) => draft.code('teachers'), status: 409 },
  { name: 'answer-nowhere', as: 'anyone', at: ({ open }) => `${open.code('teachers')}/nergens`, status: 404 },
  { name: 'trial', as: 'board', at: ({ draft }) => `${draft.scan}/trial/board` },
]
