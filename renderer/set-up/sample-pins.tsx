import { useTranslation } from 'react-i18next';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { useCallMutation } from '../lib/queries.ts';
import { Button } from '../ui/button.tsx';
import styles from './set-up.module.css';

/** The made-up people of the sample setting and their PINs. */
export function SamplePins() {
  const { t } = useTranslation();
  const open = useCallMutation('setUp.open');
  return (
    <main className={styles.welcome}>
      <h1>{t('setUp.sample.title')}</h1>
      <p>{t('setUp.sample.pins')}</p>
      <table className={styles.pins}>
        <thead>
          <tr>
            <th scope="col">{t('setUp.sample.name')}</th>
            <th scope="col">{t('setUp.sample.role')}</th>
            <th scope="col">{t('setUp.sample.pin')}</th>
          </tr>
        </thead>
        <tbody>
          {sampleStaff.map(({ name, role, pin }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{t(`role.${role}`)}</td>
              <td>{pin}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        look="primary"
        size="large"
        autoFocus
        isDisabled={open.isPending}
        onPress={() => open.mutate({})}
      >
        {t('setUp.finish')}
      </Button>
    </main>
  );
}
