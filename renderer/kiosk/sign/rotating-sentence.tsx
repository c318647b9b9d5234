import { useEffect, useState } from 'react';
import type { Language } from '../../../shared/domain/languages.ts';
import { directionOf } from '../../../shared/plain/languages.ts';
import styles from './rotating-sentence.module.css';

export interface Sentence {
  language: Language;
  text: string;
}

/**
 * One sentence after the other, each in its own language. All of them hold their place, so that nothing around them
 * moves; a screen reader finds the one that is shown, and is not told of each change.
 */
export function RotatingSentence({
  sentences,
  seconds,
}: {
  sentences: readonly Sentence[];
  seconds: number;
}) {
  const [turn, setTurn] = useState(0);
  const count = sentences.length;
  useEffect(() => {
    if (count < 2) return undefined;
    const timer = setInterval(() => setTurn((last) => last + 1), seconds * 1000);
    return () => clearInterval(timer);
  }, [count, seconds]);
  return (
    <h1 className={styles.sentences} aria-live="off">
      {sentences.map(({ language, text }, index) => (
        <span
          key={language}
          lang={language}
          dir={directionOf(language)}
          className={styles.sentence}
          data-shown={index === turn % count}
        >
          {text}
        </span>
      ))}
    </h1>
  );
}
