import type { Random } from './Random.ts';

/** First parts of compounds. */
const firsts =
  'wijk taal jeugd school buurt werk zorg sport kennis burger woon leer ouder stads gezins arbeids opvang cultuur veiligheids inburgerings integratie participatie onderwijs welzijns vrijwilligers nieuwkomers gezondheids migratie preventie weerbaarheids dialoog erfgoed huisvestings statushouders mantel schuld armoede digitaal groen energie klimaat markt natuur water rechts media muziek theater bibliotheek kerk moskee straat dorps provincie haven techniek bouw landbouw ambachts stage mentor maatjes praktijk vak basis voor na tussen'.split(
    ' ',
  );

/** Last parts of compounds. */
const lasts =
  'aanpak plan project beleid netwerk regeling traject programma overleg centrum fonds akkoord toets cursus kaart team loket platform pact agenda monitor campagne training subsidie richtlijn handreiking onderzoek bijeenkomst werkgroep raad dienst visie kader toezicht hulp steun ontwikkeling versterking begeleiding samenwerking ontmoeting voorziening vergoeding bijdrage afspraak opdracht route toeleiding spreiding keuze gids'.split(
    ' ',
  );

/** Parts of names of places that do not exist. */
const places = {
  first:
    'Noorder Zuider Ooster Wester Heer Linden Berken Eiken Molen Kerk Brugge Zwane Reiger Vosse Haze Elzen Wilgen Klaver Rozen Koren Veen Duin Zand Klei Rijn Maas Waal Vecht Amstel IJssel Hoge Lage Nieuwe Oude Groote Kleine Midden Achter'.split(
      ' ',
    ),
  middle:
    'veen berg meer woud broek dijk hoven wijk loo drecht horst kamp stein waard polder rode vliet sluis beek born'.split(
      ' ',
    ),
  last: ' dam huizen kerke zijl buren stad dorp recht haven hem laar donk schoten mond'.split(' '),
};

/** A Dutch compound such as `taaltraject`; some come back often, most seldom. */
export function coinCompound(random: Random): string {
  return random.pick(firsts) + random.pick(lasts);
}

/** A name such as `Noorderveenhuizen`, one of ten thousand. */
export function coinPlace(random: Random): string {
  const part = (parts: readonly string[]) => parts[random.below(parts.length)] ?? '';
  return part(places.first) + part(places.middle) + part(places.last);
}

/** The same text with compounds in the place of half of its longer words; what is left is as common as it was. */
export function reword(text: string, random: Random): string {
  return text.replace(/(?<!\p{L})\p{Ll}{7,}(?!\p{L})/gu, (word) => (random.next() < 0.5 ? word : coinCompound(random)));
}
