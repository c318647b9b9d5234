import { useTranslation } from 'react-i18next';
import { useCallQuery } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './place-field.module.css';
import { placesLately } from './places-lately.ts';

interface PlaceFieldProps {
  value: string;
  onChange: (place: string) => void;
  problem: string | undefined;
}

/** Where it was: a touch on a place used lately, or words of one's own. */
export function PlaceField({ value, onChange, problem }: PlaceFieldProps) {
  const { t } = useTranslation();
  const recent = useCallQuery('challenges.recent', {});
  const places = placesLately(recent.data ?? []);
  return (
    <div className={styles.field}>
      <TextInput
        label={t('staff.challenge.place')}
        hint={t('staff.challenge.placeHint')}
        value={value}
        onChange={onChange}
        problem={problem}
      />
      {places.length > 0 && (
        <div role="group" aria-label={t('staff.challenge.places')} className={styles.places}>
          {places.map((place) => (
            <Button
              key={place}
              size="small"
              look={place === value ? 'primary' : 'secondary'}
              aria-pressed={place === value}
              onPress={() => onChange(place === value ? '' : place)}
            >
              <bdi>{place}</bdi>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
