import { useEffect, useState } from 'preact/hooks';

const AFTER = 150; // ms; a live region that is there from the start with its text is not read out

/** Reads a line out once the screen reader is done with what it says now. */
export function Announcement({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), AFTER);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
