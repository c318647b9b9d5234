import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readBackAnswers, readBackQuestions } from '../../../shared/domain/acknowledgements.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { StepFrame } from '../step-frame.tsx';

/** Whether the rules were understood, in as many questions as the setting asks. */
export function ReadBackScreen(props: ScreenProps<'read-back'>) {
  const { t } = useTranslation();
  const { door, state, send } = props;
  const [wrong, setWrong] = useState(0);
  const asked = readBackQuestions.slice(0, door.readBackQuestions);
  const question = asked.find((one) => state.draft.readBack.every((answer) => answer.question !== one));

  function choose(one: keyof typeof readBackAnswers, right: boolean): void {
    if (!right) {
      setWrong(wrong + 1);
      return;
    }
    send({ type: 'answer-read-back', answer: { question: one, attempts: wrong + 1, right } });
    setWrong(0);
    send({ type: 'next' });
  }

  return (
    <StepFrame {...props} title={t('kiosk.readBack.title')}>
      {wrong > 0 && <Notice kind="problem">{t('kiosk.readBack.askHint')}</Notice>}
      {question && (
        <>
          <h2>{t(`kiosk.readBack.${question}.question`)}</h2>
          {readBackAnswers[question].map((answer, index) => (
            <Button key={answer} size="large" onPress={() => choose(question, index === 0)}>
              {t(`kiosk.readBack.${question}.answers.${answer}` as 'kiosk.readBack.pictures.answers.own')}
            </Button>
          ))}
        </>
      )}
    </StepFrame>
  );
}
