import type { EditionTexts } from '../../domain/scan/edition.ts'

export const standardEn: EditionTexts = {
  source: 'Bruggen bouwen (Kennisnet and saMBO-ICT)',
  levelNames: ['starting', 'developing', 'embedded'],
  factors: [
    {
      key: 'F1',
      title: 'Link with educational goals',
      question: 'How closely is the work of the {coaches} tied to educational goals?',
      levels: [
        'The programme around the {coaches} is not yet tied to educational goals. That goes for the central goals and for the goals of the departments.',
        'Educational goals guide the programme in part. In practice the {coaches} also spend a large part of their time on technical questions that come up along the way.',
        'The sponsor of the programme, the {coaches} and the others involved know the educational goals fully. They work purposefully to reach those goals.',
      ],
      finding:
        'Institutions often make a good link between their {coaches} and the policy on education and ICT. The {coaches} are there to guide colleagues, and often have a task description about ICT in education. Their aims differ, from digital skills and more tailor-made education to a change of culture.',
      watchOut: 'Some {coaches} also take on practical and technical questions that are not part of their task.',
      tip: 'Let both the sponsor and the {coaches} keep coming back to the educational goals. That way the {coaches} do not say yes too quickly to other questions from colleagues.',
    },
    {
      key: 'F2',
      title: 'Selection and profile',
      question: 'How deliberately are the {coaches} chosen, based on a clear profile?',
      levels: [
        'Most {coaches} simply drifted into this work. That happened because they were available.',
        'The tasks of the {coaches} have been listed. The profile and the selection still need to be worked out better.',
        'Drawing up a profile and selecting {coaches} is done deliberately. It comes back time after time, in a fixed cycle.',
      ],
      finding:
        'Many institutions think about how they choose their {coaches}. Most of them say that the ideal candidate is rare: a sociable teacher who is easy to approach, who understands ICT and who is a link between teaching floor and management.',
      watchOut:
        'At several institutions the {coaches} were never officially appointed. They slowly grew into the role.',
      tip: 'Choose the {coaches} deliberately and agree on their tasks. That way they do not become a second helpdesk.',
    },
    {
      key: 'F3',
      title: 'A fixed place between policy and practice',
      question: 'How firm is the place of the {coaches} between board, management and the teaching floor?',
      levels: [
        'The {coaches} do operational work. They mostly respond to questions that come up from day to day.',
        'The {coaches} take the initiative and make plans for the short term. They keep in touch with the manager of the department and know the policy on education and ICT.',
        'The {coaches} are seen as the people who help teams take their questions further. They work closely with management. They point out what is going on and give advice, asked and unasked, on policy too.',
      ],
      finding:
        'To turn policy goals into activities on the teaching floor, the {coaches} need the right place. Ideally they are a logical link between board, management and the teaching floor.',
      watchOut:
        'Some {coaches} lack the qualities to connect people. It is then hard for them to translate goals into practice, and practice into goals. So they more often end up with operational tasks.',
      tip: 'Look for qualities that connect. With those, {coaches} pass on questions and signals, up and down. They dare to give advice that nobody asked for, and they work independently.',
    },
    {
      key: 'F4',
      title: 'Sharing knowledge and a central approach',
      question: 'How well is it arranged centrally that the {coaches} share knowledge and work together?',
      levels: [
        'Each part of the institution arranges the programme for itself. {Coaches} of different courses and departments have little or no contact with each other.',
        'The {coaches} regularly share knowledge with each other. The central approach can still be improved.',
        'The {coaches} get direction and a sense of common ground from board and department. They clearly work for the teams and share their knowledge with those teams.',
      ],
      finding:
        'Sharing knowledge and a central approach give {coaches} direction and a tie with the board. It helps them to grow in their profession, to follow one line and to feel supported.',
      watchOut:
        'Room to try things out is welcome, but often there is so much of it that {coaches} feel rudderless. Where there is little sharing or direction, they miss it badly. Board and {coaches} there often tell a different story about how professional development is arranged.',
      tip: 'Organise the work centrally and let the {coaches} work together. Then they can exchange experience, learn from each other and make agreements.',
    },
    {
      key: 'F5',
      title: 'Roles and responsibility',
      question: 'How clear is it who has which role and responsibility around the {coaches}?',
      levels: [
        'The {coaches} do not know their own role. Nor do they know what their place is beside the others involved.',
        'The {coaches} know their own role. There is communication about the programme, but not everyone involved has been informed yet.',
        'Those involved know their own role, and know very well which place and responsibility others have in the programme. Teachers know what they can expect of the {coaches}. Everything is well communicated.',
      ],
      finding:
        'The work of the {coaches} finds support when roles and responsibility are clear to everyone. That goes for the {coaches} and teachers, but also for team leaders, location directors, board members, information managers and students.',
      watchOut:
        'At many institutions the process and the roles get hardly any attention. People do not know each other’s role, or have no clear picture of their own.',
      tip: 'Agree clearly on the process and the roles, or the role will feel vague. Who commissions the work and who are the {coaches}? What exactly does the role hold? Who is responsible for what? And who tells the rest of the organisation?',
    },
    {
      key: 'F6',
      title: 'Time and resources',
      question: 'How well are time, money and development arranged for the {coaches}?',
      levels: [
        'Money comes per project and is not structural. When cuts are made, they usually hit the budget for the {coaches}. Training and coaching are paid for on request.',
        'There is time and money for the {coaches}. Support other than money and materials can still be improved, and so can their development. Think of training or coaching.',
        'The {coaches} get good structural support, in money and materials and in other ways too. There is lasting investment in knowledge, for example through training or coaching. More people are deliberately involved, so that knowledge and experience last.',
      ],
      finding:
        'Most institutions find their {coaches} indispensable. The {coaches} connect education and ICT, and policy and teaching floor, in both directions. They guide big changes, and that takes time and resources.',
      watchOut:
        'Yet to many {coaches} the role feels like voluntary work on the side. They get few or no extra hours and little guidance. In a cut they are the first to give up hours. Little is spent on training or coaching.',
      tip: 'Give the {coaches} enough time, resources and support. Then they can really connect education and ICT.',
    },
  ],
}
