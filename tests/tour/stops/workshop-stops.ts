import { SET_SCENES } from '../../../src/domain/conversation/scene.ts'
import { faulty, type Stop, send } from '../stop.ts'

/** A scene about a topic that the story's reports propose. */
const scene = (name: string): Pick<Stop, 'as' | 'at'> => ({
  as: 'facilitator',
  at: ({ closed }) => `${closed.scan}/workshop/topics/F6/${name}`,
})

/** Pages of the workshop on the big screen. */
export const workshopStops: readonly Stop[] = [
  { name: 'workshop', as: 'facilitator', at: ({ closed }) => `${closed.scan}/workshop` },
  { name: 'workshop-not-yet', as: 'facilitator', at: ({ open }) => `${open.scan}/workshop`, status: 409 },
  { name: 'workshop-none', as: 'facilitator', at: ({ hushed }) => `${hushed.scan}/workshop` },
  { name: 'workshop-welcome', as: 'facilitator', at: ({ closed }) => `${closed.scan}/workshop/welcome` },
  { name: 'workshop-presenter', as: 'facilitator', at: ({ closed }) => `${closed.scan}/workshop/presenter` },
  {
    name: 'workshop-presenter-begun',
    as: 'facilitator',
    at: ({ closed }) => `${closed.scan}/workshop/presenter`,
    does: send({}, 'main form .way-next'),
  },
  { name: 'workshop-rubric', ...scene('rubric') },
  { name: 'workshop-hands', ...scene('hands') },
  {
    name: 'workshop-hands-refused',
    ...scene('hands'),
    ...faulty(send({ 'hands[board][level-1]': 'veel' }, '.way-next')),
  },
  { name: 'workshop-reveal', ...scene('reveal') },
  {
    name: 'workshop-reveal-long',
    as: 'talkative',
    at: ({ long }) => `${long.second.scan}/workshop/topics/F1/reveal`,
  },
  { name: 'workshop-looking-along', ...scene('choose'), as: 'board' },
  {
    name: 'workshop-presenter-along',
    as: 'board',
    at: ({ closed }) => `${closed.scan}/workshop/presenter`,
  },
  { name: 'workshop-expected', ...scene('expected') },
  { name: 'workshop-look', ...scene('look') },
  { name: 'workshop-questions', ...scene('questions') },
  { name: 'workshop-harvest', ...scene('harvest') },
  { name: 'workshop-choose', ...scene('choose') },
  { name: 'workshop-agreements', ...scene('agreements') },
  { name: 'workshop-agreements-refused', ...scene('agreements'), ...faulty(send({ what: '' })) },
  {
    name: 'workshop-responsibilities',
    as: 'facilitator',
    at: ({ closed }) => `${closed.scan}/workshop/responsibilities`,
  },
  {
    name: 'workshop-responsibilities-refused',
    as: 'facilitator',
    at: ({ closed }) => `${closed.scan}/workshop/responsibilities`,
    ...faulty(send({ 'others[0][does]': 'storingen' }, '#scene .do button')),
  },
  ...['levels', 'roles'].flatMap((set): Stop[] =>
    SET_SCENES.map((each) => ({
      name: `workshop-set-${set}-${each}`,
      as: 'facilitator',
      at: ({ closed }) => `${closed.scan}/workshop/sets/${set}/${each}`,
    })),
  ),
  { name: 'workshop-closing', as: 'facilitator', at: ({ closed }) => `${closed.scan}/workshop/closing` },
]
