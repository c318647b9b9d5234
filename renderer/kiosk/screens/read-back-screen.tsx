import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadBackQuestion } from '../../../shared/domain/acknowledgements.ts';
import { readBackQuestions } from '../../../shared/plain/acknowledgements.ts';
import { Button } from '../../ui/button.tsx';
import type { ScreenProps } from '../current-screen.tsx';
import { policyFor } from '../flow/draft.ts';
import { AnswerCards } from '../read-back/answer-cards.tsx';
import { RuleAgain } from '../read-back/rule-again.tsx';
import styles from '../read-back/read-back.module.css';
import { StepFrame } from '../step-frame.tsx';

/** More attempts than these are not told apart. */
const mostAttempts = 99;

/**
 * Whether the rules were understood: a picture question a screen. A wrong answer shows the rule and asks again; whoever
 * asked a member of staff can go on without the right one.
 */
export function ReadBackScreen(props: ScreenProps<'read-back'>) {
  const { t } = useTranslation();
  const { door, state, send, askStaff } = props;
  const { requestId, readBack } = state.draft;
  const questions = readBackQuestions.slice(0, door.readBackQuestions);
  const isRight = (question: ReadBackQuestion) =>
    readBack.some((told) => told.question === question && told.right);
  const [at, setAt] = useState(() => {
    const first = questions.findIndex((question) => !isRight(question));
    return first < 0 ? questions.length : first;
  });
  const [view, setView] = useState<'question' | 'rule'>('question');
  const [staffAsked, setStaffAsked] = useState(false);
  const question = questions[at];

  function answer(of: ReadBackQuestion, right: boolean, counts = 1): void {
    const before = readBack.find((told) => told.question === of)?.attempts ?? 0;
    const attempts = Math.min(mostAttempts, Math.max(1, before + counts));
    send({ type: 'answer-read-back', answer: { question: of, attempts, right } });
  }
  function goOn(): void {
    setAt(at + 1);
    setView('question');
    setStaffAsked(false);
    if (at + 1 >= questions.length) send({ type: 'next' });
  }
  function choose(of: ReadBackQuestion, right: boolean): void {
    answer(of, right);
    if (right) goOn();
    else setView('rule');
  }

  const before = questions[at - 1];
  const wasRight = view === 'question' && before !== undefined && isRight(before);
  return (
    <StepFrame
      {...props}
      title={t('kiosk.readBack.title')}
      askStaff={() => {
        setStaffAsked(true);
        askStaff();
      }}
      action={
        question && (
          <>
            {staffAsked && (
              <Button
                size="large"
                onPress={() => {
                  answer(question, false, 0);
                  goOn();
                }}
              >
                {t('kiosk.welcome.goOn')}
              </Button>
            )}
            {view === 'rule' && (
              <Button look="primary" size="large" autoFocus onPress={() => setView('question')}>
                {t('kiosk.readBack.tryAgain')}
              </Button>
            )}
          </>
        )
      }
    >
      <p role="status" className={wasRight ? styles.right : 'visually-hidden'}>
        {wasRight && t('kiosk.readBack.right')}
      </p>
      {question && view === 'question' && (
        <AnswerCards
          key={question}
          question={question}
          seed={requestId}
          onAnswer={(right) => choose(question, right)}
        />
      )}
      {question && view === 'rule' && <RuleAgain question={question} {...policyFor(door, state.draft)} />}
    </StepFrame>
  );
}
