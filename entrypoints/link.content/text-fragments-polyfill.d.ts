declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };
  /** Finds the shortest text, with as much around it as makes it unique, that leads to the range. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: import('../../lib/page/card/text-directive.ts').TextFragment;
  };
}
