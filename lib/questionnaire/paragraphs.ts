const longQuestion = 300;
const fullParagraph = 110;

/**
 * A long question (the consent) as paragraphs of a few sentences, the question itself last; any other text is one
 * paragraph. Works on the template, before organisation and contact are put in: their full stops are not ours.
 */
export const paragraphsOf = (template: string): readonly string[] => {
  if (template.length < longQuestion) return [template];
  const sentences = template.split(/(?<=[.?]) (?=\p{Lu})/u);
  const paragraphs: string[] = [];
  for (const sentence of sentences.slice(0, -1)) {
    const last = paragraphs.at(-1);
    if (last === undefined || last.length >= fullParagraph) paragraphs.push(sentence);
    else paragraphs[paragraphs.length - 1] = `${last} ${sentence}`;
  }
  return [...paragraphs, ...sentences.slice(-1)];
};
