import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCallQuery, useLiveAnswers } from '../lib/queries.ts';
import { useIdle } from '../lib/idle.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SampleRibbon } from '../ui/ribbon.tsx';
import type { Door } from './flow/draft.ts';
import type { Flow, FlowEvent } from './flow/events.ts';
import { flow, start } from './flow/flow.ts';
import { HelpOverlay } from './help-overlay.tsx';
import { IdleWarning } from './idle-warning.tsx';
import './kiosk.css';
import { useLanguage } from './language/language-provider.tsx';
import { NoticeWay } from './notice/notice-way.tsx';
import { SignScreen } from './screens/sign-screen.tsx';
import { useBeat } from './sign/use-beat.ts';
import { useSignIn } from './use-sign-in.ts';
import { OneVisitor, useLeave } from './visitor.tsx';

/** Screens that leave by themselves, and the sign. */
const notIdle: ReadonlySet<string> = new Set(['sign', 'done', 'group-done', 'signed-out', 'staff-done']);

/** Whoever waits for a member of staff has nothing to touch: long enough to be told that nobody has answered. */
const secondsToWaitForStaff = 150;

// The sign is there at once. What follows a touch is fetched while nobody touches anything.
const fetchScreens = () => import('./current-screen.tsx');
const NoticeOverlay = lazy(async () => ({
  default: (await import('./notice/notice-overlay.tsx')).NoticeOverlay,
}));
const CurrentScreen = lazy(async () => ({ default: (await fetchScreens()).CurrentScreen }));

/** The door's screen: the sign, and from it in and out. */
export function KioskView() {
  useLiveAnswers();
  useBeat();
  useEffect(() => void fetchScreens(), []);
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
  const [state, dispatch] = useReducer((now: Flow, event: FlowEvent) => flow(now, event, door), start);
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState(false);
  // Whoever goes on does not wait for a member of staff any more.
  const send = useCallback((event: FlowEvent) => {
    setAsking(false);
    setReading(false);
    dispatch(event);
  }, []);
  useSignIn(state, door, send);
  const openNotice = useCallback(() => setReading(true), []);
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
    seconds: asking ? Math.max(door.idleSeconds, secondsToWaitForStaff) : door.idleSeconds,
    warningSeconds: door.idleWarningSeconds,
    active: asking || reading || !notIdle.has(state.screen),
    onIdle: forget,
  });

  return (
    <NoticeWay value={openNotice}>
      {state.screen === 'sign' ? (
        <SignScreen door={door} state={state} send={send} askStaff={() => setAsking(true)} />
      ) : (
        <Suspense>
          <CurrentScreen door={door} state={state} send={send} askStaff={() => setAsking(true)} />
        </Suspense>
      )}
      {reading && (
        <Suspense>
          <NoticeOverlay onClose={() => setReading(false)} />
        </Suspense>
      )}
      {asking && <HelpOverlay onClose={() => setAsking(false)} />}
      {idle.left !== null && <IdleWarning secondsLeft={idle.left} onStillHere={idle.stillHere} />}
      {door.site.sample && <SampleRibbon />}
    </NoticeWay>
  );
}
