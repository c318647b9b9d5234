import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useCallMutation, useCallQuery } from '../../lib/queries.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { AddPerson } from '../people/add-person.tsx';
import { NoReadersNotice } from '../people/no-readers-notice.tsx';
import { PeopleTable } from '../people/people-table.tsx';
import { SetPinDialog } from '../people/set-pin-dialog.tsx';
import { Answered } from '../shell/answered.tsx';
import { FootNotice } from '../shell/foot-notice.tsx';

/** Whom visitors come to see, and who may unlock this view. */
export function PeoplePage() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const people = useCallQuery('people.list', {});
  const setActive = useCallMutation('people.setActive');
  const [settingPin, setSettingPin] = useState<StaffMember | null>(null);
  const [done, setDone] = useState<{ text: 'added' | 'pinSet'; name: string } | null>(null);

  function tell(text: 'added' | 'pinSet', name: string) {
    setActive.reset();
    setDone({ text, name });
  }

  return (
    <>
      <div>
        <h1>{t('staff.people.title')}</h1>
        <p>{t('staff.people.intro')}</p>
      </div>
      <NoReadersNotice />
      <Answered query={people}>
        {(all) => (
          <PeopleTable
            people={all}
            onSetPin={setSettingPin}
            onSetActive={(person, active) => {
              setDone(null);
              setActive.mutate({ staffId: person.id, active });
            }}
          />
        )}
      </Answered>
      <AddPerson onAdded={(name) => tell('added', name)} />
      {done && (
        <FootNotice kind="good" onClose={() => setDone(null)}>
          <Isolated sentence={(isolate) => t(`staff.people.${done.text}`, { name: isolate(done.name) })} />
        </FootNotice>
      )}
      {setActive.isError && (
        <FootNotice kind="problem" onClose={setActive.reset}>
          {errorText.field(setActive.error, 'active') ?? errorText.sentence(setActive.error)}
        </FootNotice>
      )}
      {settingPin && (
        <SetPinDialog
          person={settingPin}
          onClose={() => setSettingPin(null)}
          onSet={() => {
            tell('pinSet', settingPin.name);
            setSettingPin(null);
          }}
        />
      )}
    </>
  );
}
