import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCallQuery, useLiveAnswers } from '../lib/queries.ts';
import { useIdle } from '../lib/idle.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SampleRibbon } from '../ui/ribbon.tsx';
import type { Door, Flow, FlowEvent } from './flow.ts';
import { flow, start } from './flow.ts';
import { HelpOverlay } from './help-overlay.tsx';
import { IdleWarning } from './idle-warning.tsx';
import './kiosk.css';
import { useLanguage } from './language/language-provider.tsx';
import { CategoryScreen } from './screens/category-screen.tsx';
import { DetailsScreen } from './screens/details-screen.tsx';
import { DevicesScreen } from './screens/devices-screen.tsx';
import { DoneScreen } from './screens/done-screen.tsx';
import { HandlingScreen } from './screens/handling-screen.tsx';
import { RulesScreen } from './screens/rules-screen.tsx';
import { SignOutConfirmScreen } from './screens/sign-out-confirm-screen.tsx';
import { SignOutScreen } from './screens/sign-out-screen.tsx';
import { SignScreen } from './screens/sign-screen.tsx';
import { SignedOutScreen } from './screens/signed-out-screen.tsx';
import { useBeat } from './sign/use-beat.ts';
import { OneVisitor, useLeave } from './visitor.tsx';

/** What every screen gets. */
export interface ScreenProps<S extends Flow['screen']> {
  door: Door;
  state: Extract<Flow, { screen: S }>;
  send: (event: FlowEvent) => void;
  askStaff: () => void;
}

/** The door's screen: the sign, and from it in and out. */
export function KioskView() {
  useLiveAnswers();
  useBeat();
  return (
    <OneVisitor>
      <LoadedDoor />
    </OneVisitor>
  );
}

function LoadedDoor() {
  const { language } = useLanguage();
  // Until the rules are there in a language that was just chosen, those in the one before stay.
  const door = useCallQuery('door.show', { language }, { placeholderData: keepPreviousData });
  const { t } = useTranslation();
  if (door.isError) {
    return (
      <Notice kind="problem">
        {t('kiosk.failed')}
        <Button onPress={() => void door.refetch()}>{t('action.tryAgain')}</Button>
      </Notice>
    );
  }
  if (!door.data) return null; // a moment at start; the window shows itself only when there is something to see
  return <DoorView door={door.data} />;
}

function DoorView({ door }: { door: Door }) {
  const [state, dispatch] = useReducer(flow, start);
  const [asking, setAsking] = useState(false);
  // Whoever goes on does not wait for a member of staff any more.
  const send = useCallback((event: FlowEvent) => {
    setAsking(false);
    dispatch(event);
  }, []);
  const forget = useCallback(() => send({ type: 'reset' }), [send]);

  // Back at the sign nothing of the last visitor may be left.
  const leave = useLeave();
  const atSign = state.screen === 'sign';
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (atSign && begun.current) leave();
    begun.current = !atSign;
  }, [atSign, leave]);

  const idle = useIdle({
    seconds: door.idleSeconds,
    warningSeconds: door.idleWarningSeconds,
    active: !atSign && state.screen !== 'done' && state.screen !== 'signed-out',
    onIdle: forget,
  });

  return (
    <>
      <CurrentScreen door={door} state={state} send={send} askStaff={() => setAsking(true)} />
      {asking && <HelpOverlay onClose={() => setAsking(false)} />}
      {idle.left !== null && <IdleWarning secondsLeft={idle.left} onStillHere={idle.stillHere} />}
      {door.site.sample && <SampleRibbon />}
    </>
  );
}

function CurrentScreen({
  state,
  ...props
}: {
  door: Door;
  state: Flow;
  send: (event: FlowEvent) => void;
  askStaff: () => void;
}) {
  switch (state.screen) {
    case 'sign':
      return <SignScreen {...props} state={state} />;
    case 'category':
      return <CategoryScreen {...props} state={state} />;
    case 'details':
      return <DetailsScreen {...props} state={state} />;
    case 'devices':
      return <DevicesScreen {...props} state={state} />;
    case 'handling':
      return <HandlingScreen {...props} state={state} />;
    case 'rules':
      return <RulesScreen {...props} state={state} />;
    case 'done':
      return <DoneScreen {...props} state={state} />;
    case 'sign-out':
      return <SignOutScreen {...props} state={state} />;
    case 'sign-out-confirm':
      return <SignOutConfirmScreen {...props} state={state} />;
    case 'signed-out':
      return <SignedOutScreen {...props} state={state} />;
  }
}
