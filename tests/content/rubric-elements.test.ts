import { expect, test } from 'vitest'
import { defaultCoachTitle } from '../../src/content/default-coach-title.ts'
import { rubricIn } from '../../src/content/rubric.ts'
import type { Language } from '../../src/domain/scan/rubric.ts'

/**
 * The elements of the publication, one a line: factor and level | element | its words in Dutch | its words in English.
 */
const ELEMENTS = `
  F1 1 | the programme is not tied to central goals | programma … nog los van de onderwijsdoelen … centrale doelen | programme … not yet tied to educational goals … central goals
  F1 1 | nor to the goals of the departments | doelen van de afdelingen | goals of the departments
  F1 2 | educational goals guide the programme in part | onderwijsdoelen … programma voor een deel richting | educational goals guide the programme in part
  F1 2 | in practice ad-hoc technical questions come too | in de praktijk … ook … technische vragen tussendoor | in practice … also … technical questions that come up along the way
  F1 2 | they take a large part of the time | groot deel van hun tijd | large part of their time
  F1 3 | sponsor, coaches and the other stakeholders | opdrachtgever … i-coaches … de andere betrokkenen | sponsor … i-coaches … the others involved
  F1 3 | fully know the educational goals | kennen de onderwijsdoelen door en door | know the educational goals fully
  F1 3 | are directed at pursuing them | gericht … die doelen te bereiken | purposefully … reach those goals

  F2 1 | they mostly rolled into the job | meestal vanzelf … gerold | most … drifted into
  F2 1 | because they were available | doordat ze beschikbaar waren | because they were available
  F2 2 | the tasks are mapped | taken … op een rij | tasks … listed
  F2 2 | the profile needs to be worked out better | profiel … nog beter worden uitgewerkt | profile … still need to be worked out better
  F2 2 | and so does the selection | selectie | selection
  F2 3 | the profile is drawn up | profiel opstellen | drawing up a profile
  F2 3 | the coaches are selected | i-coaches selecteren | selecting i-coaches
  F2 3 | deliberately | bewust | deliberately
  F2 3 | cyclically | steeds terug … cyclus | time after time … cycle

  F3 1 | they do operational work | uitvoerend werk | operational work
  F3 1 | they mostly react to ad-hoc questions | reageren vooral op losse vragen | mostly respond to questions that come up
  F3 2 | they act proactively | nemen zelf initiatief | take the initiative
  F3 2 | they plan for the short term | plannen voor de korte termijn | plans for the short term
  F3 2 | they keep contact with the department manager | contact met de manager van de afdeling | in touch with the manager of the department
  F3 2 | they know the education and ICT policy | kennen het beleid voor onderwijs en ict | know the policy on education and ict
  F3 3 | they are seen as facilitators of team questions | worden gezien als … teams verder helpen met hun vragen | are seen as … help teams take their questions further
  F3 3 | they work closely with management | nauw samen met het management | closely with management
  F3 3 | they signal | signaleren | point out what is going on
  F3 3 | they advise asked and unasked | gevraagd en ongevraagd advies | advice, asked and unasked
  F3 3 | also on policy | ook over beleid | on policy too

  F4 1 | the programme is arranged decentrally | elk onderdeel … regelt het programma zelf | each part … arranges the programme for itself
  F4 1 | there is little or no contact | weinig of geen contact | little or no contact
  F4 1 | between coaches of departments and study programmes | verschillende opleidingen en afdelingen | different courses and departments
  F4 2 | they share knowledge regularly | delen regelmatig kennis | regularly share knowledge
  F4 2 | the central approach can be improved | centrale aanpak kan nog beter | central approach can still be improved
  F4 3 | they experience direction from board and department | merken … bestuur en afdeling richting geven | direction … from board and department
  F4 3 | they experience common ground | samen met hen optrekken | common ground
  F4 3 | they clearly work for the teams | werken duidelijk voor de teams | clearly work for the teams
  F4 3 | with whom they share their knowledge | delen hun kennis met die teams | share their knowledge with those teams

  F5 1 | they do not know their own role | kennen hun eigen rol niet | do not know their own role
  F5 1 | nor how they relate to the others | ook weten ze niet … plek … andere betrokkenen | nor do they know … place … others involved
  F5 2 | they know their own role | kennen hun eigen rol. | know their own role.
  F5 2 | there is communication about the programme | over het programma gecommuniceerd | communication about the programme
  F5 2 | not all stakeholders are informed yet | nog niet alle betrokkenen | not everyone involved … yet
  F5 3 | stakeholders know each other’s responsibility very well | heel goed … verantwoordelijkheid anderen | very well … responsibility others
  F5 3 | and place in the programme | plek … in het programma | place … in the programme
  F5 3 | and their own role | betrokkenen kennen hun eigen rol | those involved know their own role
  F5 3 | teachers know what to expect of the coaches | docenten weten wat ze van de i-coaches kunnen verwachten | teachers know what they can expect of the i-coaches
  F5 3 | all is well communicated | alles is goed gecommuniceerd | everything is well communicated

  F6 1 | funding is per project, not structural | geld … per project … niet structureel | money … per project … not structural
  F6 1 | cuts usually hit the budget for the coaches | bezuinigingen … meestal … budget voor de i-coaches | cuts … usually … budget for the i-coaches
  F6 1 | training and coaching are paid on request | training en coaching … op verzoek betaald | training and coaching … paid for on request
  F6 2 | time and money are available | er is tijd en geld voor de i-coaches | there is time and money for the i-coaches
  F6 2 | non-material support can be better | steun die niet in geld of spullen zit … kan nog beter | support other than money and materials … can still be improved
  F6 2 | development too, for instance training or coaching | ontwikkeling … training of coaching | development … training or coaching
  F6 3 | structurally well supported, materially | structureel goede steun … in geld en spullen | good structural support … in money and materials
  F6 3 | and non-materially | ook op andere manieren | in other ways too
  F6 3 | lasting investment in knowledge, such as training or coaching | blijvend geïnvesteerd in kennis … training of coaching | lasting investment in knowledge … training or coaching
  F6 3 | attention for anchoring knowledge and experience | bewust … kennis en ervaring behouden blijven | deliberately … knowledge and experience last
  F6 3 | by involving more people | meer mensen bij betrokken | more people
`
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((column) => column.trim()) as [string, string, string, string])

/** The level texts of all factors, by factor and level, such as 'F1 2'. */
const levelTextsIn = (language: Language) =>
  new Map(
    rubricIn(language, defaultCoachTitle[language]).factors.flatMap(({ key, levels }) =>
      levels.map((text, index) => [`${key} ${index + 1}`, text.toLowerCase()]),
    ),
  )

test.each(ELEMENTS)('%s says: %s', (place, _element, dutch, english) => {
  for (const words of dutch.split(' … ')) expect(levelTextsIn('nl').get(place)).toContain(words)
  for (const words of english.split(' … ')) expect(levelTextsIn('en').get(place)).toContain(words)
})

test('every level of every factor is checked against its elements', () => {
  expect(new Set(ELEMENTS.map(([place]) => place)).size).toBe(18)
})
