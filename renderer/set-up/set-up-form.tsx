import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetUpDraft } from '../../shared/domain/settings.ts';
import { callError } from '../lib/api.ts';
import { useErrorText } from '../lib/error-text.ts';
import { useCallMutation } from '../lib/queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Answers, Step } from './answers.ts';
import { problemsOf, stepOfField, steps, toRequest } from './answers.ts';
import { AdminStep, PrinterStep, SafeguardingStep, SiteStep, TitlesStep } from './steps.tsx';
import styles from './set-up.module.css';

/** The five screens. What is answered is kept after each, so that a half-finished set-up goes on where it stopped. */
export function SetUpForm({ initial, timeZones }: { initial: SetUpDraft; timeZones: readonly string[] }) {
  const { t } = useTranslation();
  const { sentence, field, fieldSentence } = useErrorText();
  const [answers, setAnswers] = useState<Answers>({ draft: initial, pin: '', pinAgain: '' });
  const [differ, setDiffer] = useState(false);
  // What is wrong shows once somebody wanted to go on, and goes away as soon as it is mended.
  const [checked, setChecked] = useState<Step | null>(null);
  const save = useCallMutation('setUp.saveDraft');
  const finish = useCallMutation('setUp.finish');
  const { draft } = answers;
  const step = steps[draft.step] ?? 'site';
  const last = draft.step === steps.length - 1;

  const change = (part: Partial<SetUpDraft>) =>
    setAnswers((now) => ({ ...now, draft: { ...now.draft, ...part } }));
  const edit = (part: Partial<SetUpDraft>) => {
    finish.reset();
    change(part);
  };
  const wrong = checked === step ? problemsOf(answers, step) : {};
  const problem = (path: string) =>
    wrong[path] === undefined ? field(finish.error, path) : fieldSentence(wrong[path]);

  function goTo(next: number): void {
    change({ step: next });
    save.mutate({ ...draft, step: next });
  }

  function goOn(): void {
    setChecked(step);
    if (Object.keys(problemsOf(answers, step)).length > 0) return;
    if (step === 'admin' && answers.pin !== answers.pinAgain) {
      setDiffer(true);
      return;
    }
    setDiffer(false);
    if (!last) goTo(draft.step + 1);
    else {
      finish.mutate(toRequest(answers), {
        onError: (error) => {
          const [path] = Object.keys(callError(error).fields ?? {});
          if (path !== undefined) change({ step: stepOfField(path) });
        },
      });
    }
  }

  const props = { answers, change: edit, problem };
  return (
    <main className={styles.form}>
      <p className={styles.hint}>{t('setUp.step', { step: draft.step + 1, steps: steps.length })}</p>
      <h1>{t(`setUp.${step}.title`)}</h1>
      {(finish.error ?? save.error) && <Notice kind="problem">{sentence(finish.error ?? save.error)}</Notice>}
      <form
        key={step}
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {step === 'site' && <SiteStep {...props} timeZones={timeZones} />}
        {step === 'titles' && <TitlesStep {...props} />}
        {step === 'safeguarding' && <SafeguardingStep {...props} />}
        {step === 'admin' && (
          <AdminStep
            {...props}
            differ={differ}
            changePin={(part) => {
              setDiffer(false);
              finish.reset();
              setAnswers((now) => ({ ...now, ...part }));
            }}
          />
        )}
        {step === 'printer' && <PrinterStep {...props} />}
        <div className={styles.actions}>
          <Button look="quiet" isDisabled={draft.step === 0} onPress={() => goTo(draft.step - 1)}>
            {t('action.back')}
          </Button>
          <Button look="primary" type="submit" isDisabled={finish.isPending}>
            {last ? t('setUp.finish') : t('action.continue')}
          </Button>
        </div>
      </form>
    </main>
  );
}
