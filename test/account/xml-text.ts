// Tags that stand inside a word or between two words of one line.
const inlineTag = /<\/?(?:i|b|ref|doc[A-Z]\w*|docketNumber|shortTitle)(?: [^<>]*)?>/gu;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What is left of a document when its meta and its tags are taken away; no parser is trusted with it. */
export function textOutsideMeta(xml: string): string {
  return xml
    .replace(/<\?xml[^>]*>/u, '')
    .replace(/<meta>.*?<\/meta>/gsu, '')
    .replace(inlineTag, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(\w+);/gu, (_, name: string) => entities[name] ?? `&${name};`);
}
