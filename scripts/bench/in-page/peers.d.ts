// The parts of the peers' interfaces that the bench uses; neither package brings types.

declare module 'mark.js' {
  interface MarkOptions {
    readonly acrossElements?: boolean;
  }
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp, options?: MarkOptions): void;
  }
}

declare module 'findandreplacedomtext' {
  interface FindOptions {
    readonly find: RegExp;
    readonly wrap: string;
    readonly preset?: 'prose';
  }
  export default function findAndReplaceDOMText(node: Node, options: FindOptions): unknown;
}
