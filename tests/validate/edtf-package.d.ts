/** The reference implementation ships no types; the tests use its parser alone. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
