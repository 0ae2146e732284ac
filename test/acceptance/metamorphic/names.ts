/** Every proper name of the five inputs but those of institutions; stems, so that endings stay: `Kazahstanului`. */
const stems = `
  Kazakhstan Kazahstan Kazakh Asia Centrală Almaty Astana Shymkent Șimkent Istanbul Zhanaozen China Chinei Belgium Belgia French Franța Dungans
  Abai Abaibek Abishev Ablyazov Agadil Aizhan Akankyzy Akhmedyarov Akhmetov Alimuly Aliya Alma Almat Altynai Amanbike Anna
  Aron Asel Aset Askar Askhat Aspandiyarova Atabek Baimagambetova Barlyk Begimbetov Bokayev Bostandyq Bota Chuprina Dametkan
  Dana Daniyar Daryn Diana Dulat Dzhaikerova Dzhakishev Dzhanzakova Dzhaukerova Echo ECHO Elena Elimay Embergenov Erkindik
  Femina Garifulla Ginatullin Gulzipa Igor Iskander Izmakova Jardemalie Jomart Kairat Kaisha Kaluova Kanaty Kassym Kayyrbek
  Kenzhebek Khairolla Khassenov Klyshev Koshe Kusmankyzy Kz Lukpan Maks Max Mendygaziyev Mendygazyev Mukhtar Murager Musayeva
  Nariman Nazym Nedelya Noyan Nurgul Nurusheva Onlabekkyzy Orazov Partiyasy Raigul Rakhimzhanov Roza Ruslan Sabanshiyev
  Sadyrbayeva Saltanat Saniya Semenova Serik Serikpekova Sholpan Shukeyeva Sultanov Tleuberdi Toiken Tokayev Tuksikova
  Turdiyeva Ulasbek Ulbolsyn Uralskaya Veritas Virtute Yelshibayev Yerbol Yerimbetov Yerkin Yerzhan Yeskhozin Zhakupova
  Zhamaliyev Zhanat Zhanay Zhanbolat Zheksebayev Zheksebeyev Zhumagulov Zukhra Interpol Greens Renew
`
  .trim()
  .split(/\s+/u);

const heads = 'Vor Tres Ol Bran Mira Quel Ste Hal Per Dol Ufe Gar Iva Nor Sel Tam Wen Xan Ru Cor'.split(' ');
const middles = ['', 'ba', 'lin', 'dor', 'vesk', 'ma', 'rundel', 'to'];
const tails = ['na', 'ov', 'ia', 'el', 'sk', 'anther'];

/** Another name for each name, chosen by a seed: the same everywhere in a text, no two the same. */
export function renamer(seed: number): (text: string) => string {
  const names = heads.flatMap((head) => middles.flatMap((middle) => tails.map((tail) => head + middle + tail)));
  const random = generator(seed);
  for (let i = names.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [names[i], names[j]] = [names[j] ?? '', names[i] ?? ''];
  }
  const others = new Map(stems.map((stem, index) => [stem, names[index] ?? stem]));
  const longestFirst = [...stems].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})`, 'gu');
  return (text) => text.replace(pattern, (stem) => others.get(stem) ?? stem);
}

/** Mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
