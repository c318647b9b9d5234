/** All that the door shows of a name. As a reader sees it: an accent or a joined emoji is part of it. */
export function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toUpperCase() ?? '';
}
