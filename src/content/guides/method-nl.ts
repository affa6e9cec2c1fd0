import type { Guide } from './guide.ts'

export const methodNl: Guide = {
  title: 'Hoe het rapport rekent',
  lead: 'Wat betekenen de niveaus, de verschillen en de stippen in een rapport? Alles is na te rekenen.',
  sections: [
    {
      heading: 'Wat telt mee',
      lines: [
        'Iedereen kiest bij elke factor een niveau voor nu en een niveau als wens, of zegt dit niet te kunnen beoordelen. We tellen per groep hoeveel mensen elk antwoord kozen. Wat niet te zien mag zijn, gaat er eerst uit en telt nergens in mee.',
        'Groepen worden niet samengevoegd. Twee mensen uit een bestuur zijn één beeld naast vijfhonderd docenten.',
      ],
      steps: [],
    },
    {
      heading: 'Het midden van een groep',
      lines: [
        'Het niveau van een groep is het midden: het laagste niveau waar minstens de helft van de antwoorden op of onder ligt. Liggen de antwoorden gemiddeld meer dan een halve stap van dat midden, dan is de groep verdeeld. Dan noemen we geen niveau.',
        'Een gemiddelde gebruiken we niet. Een groep die half op niveau 1 en half op niveau 3 zit, heeft hetzelfde gemiddelde als een groep die het eens is over niveau 2. De eerste groep heeft iets te bespreken, de tweede niet.',
      ],
      steps: [],
    },
    {
      heading: 'Het verschil tussen twee groepen',
      lines: [
        'De maat is de stap: één niveau. Kijk welk deel van elke groep op niveau 2 of hoger zit, en welk deel op niveau 3. Tel die twee verschillen bij elkaar op.',
        'Een voorbeeld. Drie van de drie bestuursleden kiezen niveau 3. Van veertig docenten kiezen er 28 niveau 1, elf niveau 2 en één niveau 3. Op niveau 2 of hoger zitten alle bestuursleden en 12 van de 40 docenten: een verschil van 28 van de 40. Op niveau 3 zitten alle bestuursleden en 1 van de 40 docenten: een verschil van 39 van de 40. Samen is dat 67 veertigste, ruim anderhalve stap.',
        'Tot en met een kwart stap is het beeld gedeeld. Tot en met een halve stap is het verschil klein. Pas daarboven krijgt een verschil stippen.',
      ],
      steps: [],
    },
    {
      heading: 'Hoe zeker een verschil is',
      lines: [
        'Eén stip is een vraag: met één ander antwoord was het verschil klein geweest, of het kan toeval zijn.',
        'Twee stippen zijn een aanwijzing. We verdelen dezelfde antwoorden op alle mogelijke manieren over beide groepen. In hoogstens 10 van de 100 keer is het verschil dan minstens zo groot, of er zijn te weinig antwoorden om dat na te gaan.',
        'Drie stippen zijn een duidelijk verschil: in hoogstens 5 van de 100 keer, ook als je meetelt hoeveel vergelijkingen er zijn.',
        'Geen stippen bewijst niet dat iedereen het eens is.',
      ],
      steps: [],
    },
    {
      heading: 'Wat groepen van elkaar verwachten',
      lines: [
        'Soms raadt een groep ook wat een andere groep kiest. Dan zijn er drie afstanden: tussen de antwoorden van beide groepen, tussen wat de een raadde en wat de ander koos, en tussen wat een groep raadde en wat zij zelf koos. Meer dan een halve stap telt als ver.',
        'Uit die drie volgt of jullie een verschil al kenden, of niemand het zag, of het alleen in de verwachting bestaat. Hangt zo’n uitkomst aan één antwoord, dan staat zij er als vraag.',
        'Verwachtingen worden apart geteld en getoetst. Ze veranderen verder niets in het rapport.',
      ],
      steps: [],
    },
    {
      heading: 'Hoe vaak dat klopt',
      lines: [
        'We hebben dit nagerekend met duizenden verzonnen rapporten. Zijn alle groepen in werkelijkheid gelijk, dan staan er in hoogstens 5 van de 100 rapporten ergens drie stippen. Twee stippen staan er dan vaak wel ergens: in 4 tot 8 van de 10 rapporten. Lees die dus als een aanwijzing, en vraag of mensen haar herkennen.',
        'Is er in werkelijkheid een verschil van twee stappen, dan vindt het rapport dat bijna altijd. Een verschil van één stap krijgt meestal stippen, ook bij een bestuur van twee. Drie stippen vragen meer antwoorden.',
      ],
      steps: [],
    },
    {
      heading: 'Zelf narekenen',
      lines: [
        'Onder ‘Bestanden downloaden’ staat elk rapport ook als tabel met aantallen. Wie het programma beheert, kan bij elk verschil elke stap van de som in woorden laten zien. De hele uitleg, met bronnen en tabellen, staat in het Engels bij de broncode, in docs/method.md.',
      ],
      steps: [],
    },
  ],
}
