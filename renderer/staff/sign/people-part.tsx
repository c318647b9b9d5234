import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/domain/settings.ts';
import { TickBox } from '../../ui/tick-box.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import type { SignPartProps } from './use-sign-edits.ts';

/** Whom the sign can name: by the settings. */
export type SignPeople = Pick<Settings, 'titles' | 'dslName' | 'deputyName'>;

export function PeoplePart({ value, edit, isDisabled, people }: SignPartProps & { people: SignPeople }) {
  const { t } = useTranslation();
  const label = (name: string, title: string) =>
    name === '' ? t('staff.sign.noName', { title }) : t('staff.sign.person', { name, title });
  const dsl = label(people.dslName, people.titles.dsl);
  const deputy = label(people.deputyName, people.titles.deputy);
  return (
    <SettingsSection title={t('staff.sign.people')} hint={t('staff.sign.namesElsewhere')}>
      <div>
        <TickBox
          label={dsl}
          name={dsl}
          isSelected={value.showDsl}
          onChange={(showDsl) => edit({ showDsl })}
          isDisabled={isDisabled || people.dslName === ''}
        />
        <TickBox
          label={deputy}
          name={deputy}
          isSelected={value.showDeputy}
          onChange={(showDeputy) => edit({ showDeputy })}
          isDisabled={isDisabled || people.deputyName === ''}
        />
      </div>
    </SettingsSection>
  );
}
