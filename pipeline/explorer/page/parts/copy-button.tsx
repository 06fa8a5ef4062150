import { useState } from 'preact/hooks';
import { useApp } from '../app-context.js';

/** Copies a text; where the browser forbids it, shows the text to be copied by hand. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useApp();
  const [state, tell] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => tell('copied'),
      () => tell('failed'),
    );
  };
  return (
    <span class="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">
        {state === 'copied' && t.record.copied}
        {state === 'failed' && t.record.copyFailed}
      </span>
      {state === 'failed' && (
        <input readOnly value={text} aria-label={label} onFocus={(event) => event.currentTarget.select()} />
      )}
    </span>
  );
}
