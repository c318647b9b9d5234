import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../lib/error-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Door } from './flow/draft.ts';
import type { DraftState, FlowEvent } from './flow/events.ts';
import { isAnswered } from './flow/route.ts';
import { Frame } from './frame.tsx';
import { stepOf } from './step-of.ts';

interface StepFrameProps {
  door: Door;
  state: DraftState;
  send: (event: FlowEvent) => void;
  askStaff: () => void;
  title: string;
  /** In place of "Continue", which waits until the screen is answered; null where each choice leads on by itself. */
  action?: ReactNode;
  keyboard?: ReactNode;
  children: ReactNode;
}

/** The frame of the screens that ask a visitor something: the step, the way back, and why the core refused. */
export function StepFrame({
  door,
  state,
  send,
  askStaff,
  title,
  action,
  keyboard,
  children,
}: StepFrameProps) {
  const { t } = useTranslation();
  const { sentence } = useErrorText();
  const goOn = (
    <Button
      look="primary"
      size="large"
      isDisabled={state.sending || !isAnswered(state.screen, state.draft, door)}
      onPress={() => send({ type: 'next' })}
    >
      {t('action.continue')}
    </Button>
  );
  return (
    <Frame
      title={title}
      siteName={door.site.name}
      step={stepOf(state, door)}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={action === undefined ? goOn : action}
      keyboard={keyboard}
    >
      {state.refusal && <Notice kind="problem">{sentence(state.refusal)}</Notice>}
      {children}
    </Frame>
  );
}
