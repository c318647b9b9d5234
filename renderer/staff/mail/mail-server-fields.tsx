import { useTranslation } from 'react-i18next';
import { mailSecurities } from '../../../shared/domain/mail.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { NumberInput } from '../../ui/number-input.tsx';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './mail-settings.module.css';
import type { MailEdits } from './use-mail-edits.ts';

/** The ports that go with each kind of security, as most servers have it. */
const usualPort = { starttls: 587, tls: 465, none: 25 };

function passwordHint({ value, passwordIsSet, asksPasswordAgain }: MailEdits) {
  if (asksPasswordAgain && value.user !== '') return 'passwordAgain';
  return passwordIsSet ? 'passwordIsSet' : 'passwordIsNotSet';
}

export function MailServerFields({ edits, mayChange }: { edits: MailEdits; mayChange: boolean }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { value, edit } = edits;
  const text = (field: 'host' | 'user' | 'sender', hint?: string) => (
    <TextInput
      label={t(`staff.mail.${field}`)}
      hint={hint}
      value={value[field]}
      onChange={(typed) => edit({ [field]: typed })}
      problem={errorText.field(edits.error, field)}
      isDisabled={!mayChange}
    />
  );
  return (
    <div className={styles.fields}>
      {text('host', t('staff.mail.hostHint'))}
      {text('sender', t('staff.mail.senderHint'))}
      <SelectInput
        label={t('staff.mail.security')}
        options={mailSecurities.map((kind) => ({ value: kind, label: t(`staff.mail.securities.${kind}`) }))}
        value={value.security}
        onChange={(security) => edit({ security, port: usualPort[security] })}
        isDisabled={!mayChange}
      />
      <NumberInput
        label={t('staff.mail.port')}
        value={value.port}
        onChange={(port) => edit({ port })}
        min={1}
        max={65_535}
        less={t('staff.settings.decrease')}
        more={t('staff.settings.increase')}
        isDisabled={!mayChange}
      />
      {text('user', t('staff.mail.userHint'))}
      <TextInput
        label={t('staff.mail.password')}
        hint={t(`staff.mail.${passwordHint(edits)}`)}
        type="password"
        value={value.password ?? ''}
        onChange={(password) => edit({ password })}
        problem={errorText.field(edits.error, 'password')}
        isDisabled={!mayChange}
      />
    </div>
  );
}
