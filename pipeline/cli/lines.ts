/** So many lines at most are given together. */
const MOST_LINES = 256;

/**
 * The lines of a stream of text, ended by LF or CR LF and by nothing else: a separator of Unicode or a lone CR is part
 * of a line. Lines that came together are given together, and no line waits for more of the stream than its own end.
 * Holds one piece of the stream and one line at a time, in time linear in their length.
 */
export async function* linesOf(
  stream: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let open: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let lines: string[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      open.push(text.slice(from, end));
      lines.push(withoutReturn(open.join('')));
      open = [];
      from = end + 1;
      if (lines.length < MOST_LINES) continue;
      yield lines;
      lines = [];
    }
    if (lines.length > 0) yield lines;
    open.push(text.slice(from));
  }
  open.push(decoder.decode());
  const last = open.join('');
  if (last !== '') yield [withoutReturn(last)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
