import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../kiosk-view.tsx';
import { KioskField, KioskKeyboard, useKioskKeyboard } from '../keyboard/kiosk-field.tsx';
import { stepOf } from '../step-of.ts';
import { useScanner } from '../use-scanner.ts';
import styles from './details-screen.module.css';

/** Name, organisation where the category asks for it, and whom they come to see. */
export function DetailsScreen({ door, state, send, askStaff }: ScreenProps<'details'>) {
  const { t } = useTranslation();
  const { category, details } = state.draft;
  const asksOrganisation = category?.fields.organisation === 'required';
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const keyboard = useKioskKeyboard(() => form.current?.requestSubmit());

  const missing = (text: string) => (checked && text.trim() === '' ? t('error.field.required') : undefined);
  const tooLong = (text: string) => (text.length > 200 ? t('error.field.too-long') : undefined);
  const complete = [details.name, ...(asksOrganisation ? [details.organisation] : [])].every(
    (text) => text.trim() !== '' && text.length <= 200,
  );

  // Whoever scans a badge here wants to sign out: its code must not stay behind as a name.
  useScanner((code) => {
    const without = (text: string) =>
      text.toUpperCase().endsWith(code) ? text.slice(0, -code.length) : text;
    send({
      type: 'edit-details',
      details: {
        name: without(details.name),
        organisation: without(details.organisation),
        host: without(details.host),
      },
    });
  });

  function submit(): void {
    setChecked(true);
    if (complete && details.host.length <= 200) send({ type: 'finish-details' });
    else form.current?.querySelector<HTMLInputElement>('input[name="name"]')?.focus();
  }

  return (
    <Frame
      title={t('kiosk.details.title')}
      siteName={door.site.name}
      step={stepOf('details')}
      askStaff={askStaff}
      onBack={() => send({ type: 'back' })}
      action={
        <Button look="primary" size="large" onPress={submit}>
          {t('action.continue')}
        </Button>
      }
      keyboard={<KioskKeyboard keyboard={keyboard} />}
    >
      <form
        ref={form}
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <KioskField
          keyboard={keyboard}
          name="name"
          autoFocus
          label={t('kiosk.details.name')}
          hint={t('kiosk.details.nameHint')}
          problem={missing(details.name) ?? tooLong(details.name)}
          value={details.name}
          onChange={(name) => send({ type: 'edit-details', details: { name } })}
        />
        {asksOrganisation && (
          <KioskField
            keyboard={keyboard}
            name="organisation"
            label={t('kiosk.details.organisation')}
            hint={t('kiosk.details.organisationHint')}
            problem={missing(details.organisation) ?? tooLong(details.organisation)}
            value={details.organisation}
            onChange={(organisation) => send({ type: 'edit-details', details: { organisation } })}
          />
        )}
        <KioskField
          keyboard={keyboard}
          name="host"
          label={t('kiosk.details.host')}
          hint={t('kiosk.details.hostHint')}
          problem={tooLong(details.host)}
          value={details.host}
          onChange={(host) => send({ type: 'edit-details', details: { host, hostId: null } })}
        />
        <HostMatches
          typed={details.hostId === null ? details.host : ''}
          onChoose={(id, name) => send({ type: 'edit-details', details: { host: name, hostId: id } })}
        />
      </form>
    </Frame>
  );
}

type Match = NonNullable<ReturnType<typeof useCallQuery<'hosts.match'>>['data']>[number];

/** At most five people, and only after two letters: the door shows no staff list. */
function HostMatches({
  typed,
  onChoose,
}: {
  typed: string;
  onChoose: (id: Match['id'], name: string) => void;
}) {
  const { t } = useTranslation();
  const { data = [] } = useCallQuery(
    'hosts.match',
    { text: typed.slice(0, 200) },
    { enabled: typed.trim().length > 1 },
  );
  const matches = typed.trim().length > 1 ? data : [];
  return (
    <div className={styles.matches}>
      <p className="visually-hidden" role="status">
        {matches.length > 0 && t('kiosk.details.matches', { count: matches.length })}
      </p>
      {matches.map((match) => (
        <Button
          key={match.id}
          size="small"
          aria-label={t('kiosk.details.chooseHost', { name: match.name })}
          onPress={() => onChoose(match.id, match.name)}
        >
          <bdi>{match.name}</bdi>
        </Button>
      ))}
    </div>
  );
}
