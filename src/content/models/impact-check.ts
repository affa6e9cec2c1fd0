import type { Guide } from '../guides/guide.ts'
import { LEFTOVER, PROTECTION } from './facts.ts'

export const impactCheck: Guide = {
  title: 'Voortoets: is een DPIA nodig?',
  lead: 'Negen criteria van de Europese toezichthouders. Geldt er meer dan één, dan is een DPIA (gegevensbeschermingseffectbeoordeling) meestal nodig. De functionaris beslist.',
  sections: [
    {
      heading: 'Wat u beoordeelt',
      lines: [
        'Medewerkers, en soms studenten, kiezen bij zes vragen hoe zij de situatie zien en wensen. [Met verdieping: en bij vragen over werkniveaus en rollen, die zij mogen overslaan.] [Met verwachtingen: en zij raden wat een andere groep kiest.] Antwoorden worden geteld per groep. Het doel is een gesprek, geen oordeel.',
      ],
      steps: [],
    },
    {
      heading: 'De criteria',
      lines: ['Achter elk criterium staat ons voorstel. Neem het over, of schrijf waarom het anders is.'],
      steps: [
        'Mensen beoordelen of voorspellen: nee. De scan gaat over voorwaarden, en er is geen uitkomst per persoon.',
        'Automatisch beslissen met gevolgen: nee. Er volgt alleen een gesprek uit.',
        'Stelselmatig volgen: nee. Elke scan is één moment; bezoek wordt niet bijgehouden.',
        'Gevoelige gegevens: nee, er wordt niet naar gevraagd. Wel kan iemand in een toelichting iets gevoeligs schrijven.',
        'Op grote schaal: meestal nee. Beantwoord dit naar het aantal mensen dat u vraagt: [aantal].',
        'Koppelen van bestanden: nee. Uit uw systemen komen alleen e-mailadressen en groepen.',
        'Kwetsbare mensen: ja. Medewerkers en studenten zijn afhankelijk van de instelling. Daarom is meedoen vrijwillig, en is een klein aantal niet te zien.',
        'Nieuwe techniek: nee.',
        'Mensen een recht of dienst onthouden: nee. Wie niet meedoet, merkt daar niets van.',
      ],
    },
    {
      heading: 'Voorstel',
      lines: [
        'Er geldt één criterium, met de bescherming hieronder. Een DPIA lijkt dan niet verplicht. Vraagt u veel mensen, of ook studenten onder de 16 jaar? Dan raden wij er wel een aan.',
      ],
      steps: [],
    },
    { heading: 'Bescherming', lines: [], steps: PROTECTION },
    { heading: 'Wat overblijft', lines: [], steps: LEFTOVER },
    {
      heading: 'Besluit',
      lines: [
        'Een DPIA is wel / niet nodig, omdat: [reden].',
        'Functionaris voor gegevensbescherming: [naam], [datum]. Bestuur: [naam], [datum].',
      ],
      steps: [],
    },
  ],
}
