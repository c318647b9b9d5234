import { useEffect, useEffectEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call, callError, CallFailure } from '../lib/api.ts';
import type { Door } from './flow/draft.ts';
import type { Flow, FlowEvent } from './flow/events.ts';
import type { Request } from './flow/requests.ts';
import { requestOf } from './flow/requests.ts';
import { useLanguage } from './language/language-provider.tsx';

/** Asks the core to sign in whoever has gone through all the screens. Asking twice does no harm: the request has an id. */
export function useSignIn(state: Flow, door: Door, send: (event: FlowEvent) => void): void {
  const client = useQueryClient();
  const language = useLanguage().language;
  const signIn = useEffectEvent(async () => {
    if (!('draft' in state)) return;
    const request = requestOf(state.draft, door, language);
    const { requestId } = state.draft;
    try {
      if (!request) throw new CallFailure({ code: 'invalid-input', message: 'something was not told' });
      send({ ...(await ask(request)), requestId });
    } catch (error) {
      const failure = error instanceof CallFailure ? error : new CallFailure(callError(error));
      // The text in force has changed under the visitor's eyes: the new one is shown before asking again.
      if (failure.error.code === 'policy-changed')
        await client.invalidateQueries({ queryKey: ['door.show'] });
      send({ type: 'refused', requestId, failure });
    }
  });
  const sending = 'sending' in state && state.sending;
  useEffect(() => {
    if (sending) void signIn();
  }, [sending]);
}

async function ask(request: Request) {
  switch (request.name) {
    case 'visits.signIn':
      return { type: 'signed-in', signedIn: await call(request.name, request.input) } as const;
    case 'visits.signInAgain':
      return { type: 'signed-in', signedIn: await call(request.name, request.input) } as const;
    case 'visits.signInGroup':
      return { type: 'group-signed-in', signedIn: await call(request.name, request.input) } as const;
  }
}
