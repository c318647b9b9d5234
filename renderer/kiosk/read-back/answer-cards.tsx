import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReadBackAnswer, ReadBackQuestion } from '../../../shared/domain/acknowledgements.ts';
import { readBackAnswers } from '../../../shared/plain/acknowledgements.ts';
import { AnswerPicture } from '../../ui/read-back-pictograms.tsx';
import styles from './read-back.module.css';
import { shuffled } from './shuffled.ts';

const texts = {
  away: 'kiosk.readBack.phone-place.answers.away',
  pocket: 'kiosk.readBack.phone-place.answers.pocket',
  hand: 'kiosk.readBack.phone-place.answers.hand',
  never: 'kiosk.readBack.pictures.answers.never',
  asked: 'kiosk.readBack.pictures.answers.asked',
  own: 'kiosk.readBack.pictures.answers.own',
} as const satisfies Record<ReadBackAnswer, string>;

interface AnswerCardsProps {
  question: ReadBackQuestion;
  /** The same visitor finds the answers in the same order, another one in another. */
  seed: string;
  onAnswer: (right: boolean) => void;
}

/** A question with its answers as pictures, in no order that gives the right one away. */
export function AnswerCards({ question, seed, onAnswer }: AnswerCardsProps) {
  const { t } = useTranslation();
  const [right] = readBackAnswers[question];
  const answers: readonly ReadBackAnswer[] = readBackAnswers[question];
  return (
    <>
      <h2 className={styles.question}>{t(`kiosk.readBack.${question}.question`)}</h2>
      <div className={styles.answers}>
        {shuffled(answers, `${seed} ${question}`).map((answer) => (
          <Button key={answer} className={styles.card ?? ''} onPress={() => onAnswer(answer === right)}>
            <AnswerPicture answer={answer} size="8rem" />
            <span>{t(texts[answer])}</span>
          </Button>
        ))}
      </div>
    </>
  );
}
