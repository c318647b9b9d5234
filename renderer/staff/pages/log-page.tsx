import { useLayoutEffect, useRef, useState } from 'react';
import type { VisitId } from '../../../shared/domain/ids.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { LogView } from '../log/log-view.tsx';
import { noFields } from '../log/log-fields.ts';
import { Answered } from '../shell/answered.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { VisitView } from '../visit/visit-view.tsx';

/** The visitor log, and the page of one visit in it. Whoever comes back finds the log where they left it. */
export function LogPage({ site, session }: PageProps) {
  const choices = useCallQuery('log.choices', {});
  const [fields, setFields] = useState(noFields);
  const [opened, setOpened] = useState<VisitId | null>(null);
  const [returnTo, setReturnTo] = useState<VisitId | null>(null);
  const scrolled = useRef(0);
  useLayoutEffect(() => window.scrollTo(0, opened === null ? scrolled.current : 0), [opened]);

  if (opened !== null) {
    return (
      <VisitView
        visitId={opened}
        site={site}
        session={session}
        onBack={() => {
          setReturnTo(opened);
          setOpened(null);
        }}
      />
    );
  }
  return (
    <Answered query={choices}>
      {(offered) => (
        <LogView
          choices={offered}
          fields={fields}
          onChange={(changed) => {
            setReturnTo(null);
            setFields(changed);
          }}
          timeZone={site.timeZone}
          role={session.role}
          returnTo={returnTo}
          onOpen={(visitId) => {
            scrolled.current = window.scrollY;
            setOpened(visitId);
          }}
        />
      )}
    </Answered>
  );
}
