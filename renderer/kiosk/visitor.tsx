import type { ReactNode } from 'react';
import { createContext, Fragment, use, useCallback, useEffect, useState } from 'react';
import type { Query } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { AccessProvider } from './access/access-provider.tsx';
import { ReadAloud } from './access/read-aloud.tsx';
import { LanguageProvider } from './language/language-provider.tsx';

const Leave = createContext<() => void>(() => {});

/** Ends the visit to the door's screen: all that the visitor told, chose and was shown is forgotten. */
export const useLeave = () => use(Leave);

/** What the sign needs, and nothing of a visitor's. */
function isOfTheSign({ queryKey: [name, input] }: Query): boolean {
  return name === 'door.images' || (name === 'door.show' && JSON.stringify(input) === '{"language":"en"}');
}

/** Holds what belongs to one visitor, one after the other: nothing passes from one to the next. */
export function OneVisitor({ children }: { children: ReactNode }) {
  const [visitor, setVisitor] = useState(0);
  const leave = useCallback(() => setVisitor((count) => count + 1), []);
  return (
    <Leave value={leave}>
      <Fragment key={visitor}>
        <ForgottenAnswers />
        <LanguageProvider>
          <AccessProvider>
            <ReadAloud />
            {children}
          </AccessProvider>
        </LanguageProvider>
      </Fragment>
    </Leave>
  );
}

/** When a visitor goes, so does what the core answered and what it was asked. */
function ForgottenAnswers() {
  const client = useQueryClient();
  useEffect(
    () => () => {
      client.removeQueries({ predicate: (query) => !isOfTheSign(query) });
      client.getMutationCache().clear();
      window.scrollTo(0, 0);
    },
    [client],
  );
  return null;
}
