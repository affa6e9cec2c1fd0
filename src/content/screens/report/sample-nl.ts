/** The public sample of a report, which is fictional. */
export const sampleNl = {
  institution: 'ROC Voorbeeld (verzonnen)',
  reportTitle: 'Voorbeeldrapport',
  notice: 'Dit is een voorbeeld. De instelling, de mensen en de antwoorden zijn verzonnen.',
  toQuestion: 'Bekijk hoe een vraag eruitziet',
  questionTitle: (number: number, total: number) => `Voorbeeld: vraag ${number} van ${total}`,
  trial: {
    banner: 'Dit is een voorbeeld. Wat je kiest, wordt niet bewaard of geteld.',
    back: 'Naar het voorbeeldrapport',
  },
  front: {
    title: 'Wat komt eruit?',
    sentences: [
      'Iedereen kiest bij zes vragen wat er nu is, en waar jullie over twee jaar moeten staan.',
      'Het rapport laat zien waar de beelden verschillen, in de zinnen die mensen zelf kozen.',
      'Daarmee begint het gesprek, en je spreekt af wat er verandert.',
    ],
    caption: (factor: string, finding: string) => `Uit een verzonnen voorbeeld, ‘${factor}’. ${finding}`,
    report: 'Lees het voorbeeldrapport',
    pdf: 'Het voorbeeld als pdf',
  },
}
