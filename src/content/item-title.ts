/** What an item of a further set is called away from its set: 'Verdieping: werkniveaus · Strategisch'. */
export const itemTitle = (heading: string, title: string): string => `${heading} · ${title}`
