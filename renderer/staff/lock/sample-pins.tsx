import { useTranslation } from 'react-i18next';
import { sampleStaff } from '../../../shared/domain/sample.ts';
import styles from './sample-pins.module.css';

/** In the made-up setting anyone may look around: these are its people's PINs. */
export function SamplePins() {
  const { t } = useTranslation();
  return (
    <section className={styles.box} aria-labelledby="sample-pins">
      <h2 id="sample-pins">{t('staff.lock.samplePins')}</h2>
      <dl className={styles.list}>
        {sampleStaff.map(({ name, role, pin }) => (
          <div key={name} className={styles.person}>
            <dt>
              <bdi>{name}</bdi>, {t(`role.${role}`)}
            </dt>
            <dd>{pin}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
