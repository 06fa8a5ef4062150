import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws its content after the rest of the view: what takes long to compute must not keep the reader waiting. */
export function Later({ children }: { readonly children: () => ComponentChildren }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return due ? children() : null;
}
