import { Document, isScalar, visit } from 'yaml';
import type { ScalarTag } from 'yaml';

/** A number as it is printed: 2.70 keeps its nought. */
export class Printed {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Printed numbers stand in a file without quotes. */
const printedTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^(?!)/,
  identify: (value) => value instanceof Printed,
  resolve: (text) => new Printed(text),
  stringify: ({ value }) => (value as Printed).text,
};

/** Fields as the frontmatter of a content file: a line for each text, ranges on one line, two spaces further inside. */
export function yamlText(fields: object): string {
  const document = new Document(fields, {
    version: '1.2',
    schema: 'core',
    customTags: (tags) => [printedTag, ...tags],
  });
  visit(document, {
    Seq(_, node) {
      if (isRange(node.items)) node.flow = true;
    },
    Scalar(_, node) {
      // A text that spans lines would become a block; contributors read one line more easily, and no field has several.
      if (typeof node.value === 'string') node.value = node.value.replace(/\s*\n\s*/g, ' ');
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Two numbers, as of a value or a temperature. */
function isRange(items: readonly unknown[]): boolean {
  return (
    items.length === 2 &&
    items.every((item) => isScalar(item) && (typeof item.value === 'number' || item.value instanceof Printed))
  );
}
