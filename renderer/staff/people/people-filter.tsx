import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../shared/domain/staff.ts';
import { SelectInput } from '../../ui/select-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './people-filter.module.css';

const shows = ['all', 'people', 'areas', 'staff', 'inactive'] as const;
/** Whom the list shows. */
interface PeopleFilterValue {
  text: string;
  show: (typeof shows)[number];
}
export const everybody: PeopleFilterValue = { text: '', show: 'all' };

const fits: Record<PeopleFilterValue['show'], (person: StaffMember) => boolean> = {
  all: () => true,
  people: ({ kind }) => kind === 'person',
  areas: ({ kind }) => kind === 'area',
  staff: ({ role }) => role !== null,
  inactive: ({ active }) => !active,
};

// Without accents and case, as nobody types a name in a hurry.
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name, e-mail or area has each of the words. */
export function filterPeople(
  people: readonly StaffMember[],
  { text, show }: PeopleFilterValue,
): StaffMember[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const areaOf = ({ areaId }: StaffMember) => people.find(({ id }) => id === areaId)?.name ?? '';
  return people.filter((person) => {
    const all = plain(`${person.name} ${person.email} ${areaOf(person)}`);
    return fits[show](person) && words.every((word) => all.includes(word));
  });
}

interface PeopleFilterProps {
  value: PeopleFilterValue;
  onChange: (value: PeopleFilterValue) => void;
}

export function PeopleFilter({ value, onChange }: PeopleFilterProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.filter} role="search">
      <TextInput
        label={t('staff.people.search')}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
      />
      <SelectInput
        label={t('staff.people.show')}
        options={shows.map((show) => ({ value: show, label: t(`staff.people.shows.${show}`) }))}
        value={value.show}
        onChange={(show) => onChange({ ...value, show })}
      />
    </div>
  );
}
