/** What tests use of saxen, which ships without types. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      listener: (
        name: string,
        attributes: () => Record<string, string>,
        decode: (text: string) => string,
      ) => void,
    ): this
    on(event: 'closeTag', listener: (name: string) => void): this
    on(event: 'text', listener: (value: string, decode: (text: string) => string) => void): this
    on(event: 'error' | 'warn', listener: (error: Error) => void): this
    parse(xml: string): void
  }
}
