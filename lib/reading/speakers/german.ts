import { formsOf, grammarFrom } from './grammar.ts';

/** Verbs with their endings, and "sei", the mood that is kept for what others say. */
export const GERMAN = grammarFrom('german', {
  says: `entschied schrieb schreibt schrieben empfiehlt ${formsOf(
    'sag beton mein behaupte warn kritisier argumentier forder beklag glaub erläuter berichte lob bezeichne',
    't te ten n en',
  )} vermutet gesagt`,
  saysMore: `fand fügte sieht weist hält ${formsOf('erklär kündig stell zeig freu hoff bestätig erwarte schätz ergänz', 't te ten en')}`,
  that: 'dass',
  sources: 'laut zufolge angaben ansicht einschätzung auskunft meinung aussage gemäß',
  he: 'er',
  they: 'sie',
  nobody: 'ich wir du ihr es man das dies was wer alle',
  people:
    'kritiker experten experte forscher forscherin wissenschaftler analysten beobachter gegner befürworter nutzer ' +
    'entwickler behörden sprecher sprecherin chef chefin gründer minister ministerin professor professorin direktor ' +
    'präsident präsidentin autoren anwälte verbände regierung polizei gericht kommission datenschützer ermittler',
  bodies:
    'team unternehmen firma konzern gruppe organisation verein stiftung institut universität zeitung behörde ministerium',
  writings: 'studie bericht umfrage analyse mitteilung artikel brief beitrag',
  articles:
    'der die das des dem den ein eine einer eines einem einen sein seine ihr ihre viele einige mehrere manche zwei drei diese dieser',
  definite: 'der die das dem den',
  prepositions:
    'in im an am auf bei beim von vom zu zum zur für mit nach seit über unter vor durch gegen aus ohne um während laut trotz wegen zwischen',
  between:
    'auch dann nun jetzt bereits schon zuletzt zudem außerdem noch gestern heute kürzlich immer wieder dabei jedoch aber',
  passive: 'zu wurde wird werden worden wurden',
  unsure: 'nicht nie kann könnte würde',
  clauseStarts: 'und aber oder dass weil ob wie als wenn denn doch sondern obwohl nachdem bevor damit wo was',
  times:
    'montag dienstag mittwoch donnerstag freitag januar februar märz april juni juli oktober november dezember heute nun dann jetzt woche monat jahr',
  finite:
    'ist sind war waren wurde wurden kann können konnte soll sollen hat haben hatte gibt ging kam lässt steht macht',
  hearsay: 'sei seien habe werde könne müsse solle angeblich demnach',
});
