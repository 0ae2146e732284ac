import { expect, test } from 'vitest';
import { convertOne } from '../../support/conversion.ts';
import { eIdsOf } from '../../support/outline.ts';
import { sketch } from '../../support/sketch.ts';

/** The same small resolution in languages whose openers, letters or numbers go their own way. */
const texts: Readonly<Record<string, { readonly text: string; readonly letters: string }>> = {
  da: {
    letters: 'A B',
    text: `Europa-Parlamentets beslutning af 11. februar 2021 om vejene i Lorvania

Europa-Parlamentet,

–  der henviser til sin beslutning af 14. marts 2019 om Lorvania,

–  der henviser til forretningsordenens artikel 144,

A.  der henviser til, at vejene har været lukket siden foråret;

B.  der henviser til, at regeringen ikke har villet åbne dem;

1.  opfordrer regeringen til at åbne vejene;

2.  glæder sig over, at broerne er blevet repareret;

3.  pålægger sin formand at sende denne beslutning til Rådet og Kommissionen.
`,
  },
  sv: {
    letters: 'A B',
    text: `Europaparlamentets resolution av den 11 februari 2021 om vägarna i Lorvania

Europaparlamentet utfärdar denna resolution

–  med beaktande av sin resolution av den 14 mars 2019 om Lorvania,

–  med beaktande av artikel 144 i arbetsordningen, och

av följande skäl:

A.  Vägarna har varit stängda sedan våren.

B.  Regeringen har inte velat öppna dem.

1.  Europaparlamentet uppmanar regeringen att öppna vägarna.

2.  Europaparlamentet välkomnar att broarna har reparerats.

3.  Europaparlamentet uppdrar åt talmannen att översända denna resolution till rådet och kommissionen.
`,
  },
  el: {
    letters: 'Α Β',
    text: `Ψήφισμα του Ευρωπαϊκού Κοινοβουλίου της 11ης Φεβρουαρίου 2021 σχετικά με τους δρόμους της Λορβανίας

Το Ευρωπαϊκό Κοινοβούλιο,

–  έχοντας υπόψη το ψήφισμά του της 14ης Μαρτίου 2019 σχετικά με τη Λορβανία,

–  έχοντας υπόψη το άρθρο 144 του Κανονισμού του,

Α.  λαμβάνοντας υπόψη ότι οι δρόμοι είναι κλειστοί από την άνοιξη·

Β.  λαμβάνοντας υπόψη ότι η κυβέρνηση δεν θέλησε να τους ανοίξει·

1.  καλεί την κυβέρνηση να ανοίξει τους δρόμους·

2.  χαιρετίζει την επισκευή των γεφυρών·

3.  αναθέτει στον Πρόεδρό του να διαβιβάσει το παρόν ψήφισμα στο Συμβούλιο και στην Επιτροπή.
`,
  },
  bg: {
    letters: 'А Б',
    text: `Резолюция на Европейския парламент от 11 февруари 2021 г. относно пътищата в Лорвания

Европейският парламент,

–  като взе предвид своята резолюция от 14 март 2019 г. относно Лорвания,

–  като взе предвид член 144 от своя правилник за дейността,

А.  като има предвид, че пътищата са затворени от пролетта;

Б.  като има предвид, че правителството не пожела да ги отвори;

1.  призовава правителството да отвори пътищата;

2.  приветства ремонта на мостовете;

3.  възлага на своя председател да предаде настоящата резолюция на Съвета и на Комисията.
`,
  },
  fi: {
    letters: 'A B',
    text: `Euroopan parlamentin päätöslauselma 11. helmikuuta 2021 Lorvanian teistä

Euroopan parlamentti, joka

–  ottaa huomioon 14. maaliskuuta 2019 antamansa päätöslauselman Lorvaniasta,

–  ottaa huomioon työjärjestyksen 144 artiklan,

A.  ottaa huomioon, että tiet ovat olleet suljettuina keväästä lähtien;

B.  ottaa huomioon, että hallitus ei ole halunnut avata niitä;

1.  kehottaa hallitusta avaamaan tiet;

2.  pitää myönteisenä siltojen korjaamista;

3.  kehottaa puhemiestä välittämään tämän päätöslauselman neuvostolle ja komissiolle.
`,
  },
};

test.each(Object.keys(texts))('%s: kind, language, date and order are found', (code) => {
  const { text, letters } = texts[code] ?? { text: '', letters: '' };
  const { root, language, kind, facts } = convertOne(text);
  expect([kind, language, facts.date]).toEqual(['resolution', code, '2021-02-11']);
  expect(sketch(root)).toEqual(['formula', 'cit 2', `rec ${letters}`, 'para 1 2 3']);
  expect(eIdsOf(root)).toEqual(expect.arrayContaining(['recs__rec_A', 'recs__rec_B']));
});

/** Openers struck from a text, so that its order alone must do: the local words are help, never the ground. */
test('English without its openers still comes out right', () => {
  const { root, kind } = convertOne(`European Parliament resolution of 11 February 2021 on the roads of Lorvania

The European Parliament,

–  its resolution of 14 March 2019 on Lorvania,

–  Rule 144 of its Rules of Procedure,

A.  the roads have been closed since the spring;

B.  the government did not want to open them;

1.  The government shall open the roads;

2.  The mending of the bridges is good news;

3.  The President shall forward this resolution to the Council and the Commission.
`);
  expect(kind).toBe('resolution');
  expect(sketch(root)).toEqual(['formula', 'cit 2', 'rec A B', 'para 1 2 3']);
});
