import { useEffect, useState } from 'preact/hooks';

/** ms; what is done sooner needs no picture of how far it is. */
const QUICK = 300;

interface ProgressProps {
  readonly label: string;
  /** 0..1; null where nobody knows how far it is. */
  readonly share: number | null;
  /** It is known to take long. */
  readonly isLong?: boolean;
}

/** How far something is that takes a while; nothing for what is quick. */
export function Progress({ label, share, isLong = false }: ProgressProps) {
  const [isSlow, setSlow] = useState(isLong);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUICK);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow && !isLong) return null;
  return <progress class="progress" aria-label={label} {...(share === null ? {} : { value: share })} />;
}
