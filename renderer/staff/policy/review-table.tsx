import { useTranslation } from 'react-i18next';
import type { PolicyReview } from '../../../shared/domain/policy-reviews.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { dayInWords } from '../shell/day-input.tsx';
import { ListRow, ListTable } from '../shell/list-table.tsx';
import styles from './review-table.module.css';

const columns = ['reviewedOn', 'reviewedBy', 'outcome', 'nextReview', 'recorded'] as const;

/** Each review, latest first. */
export function ReviewTable({ reviews, timeZone }: { reviews: readonly PolicyReview[]; timeZone: string }) {
  const { t, i18n } = useTranslation();
  return (
    <ListTable
      label={t('staff.policy.reviews')}
      columns={columns.map((column) => t(`staff.policy.column.${column}`))}
      hasButtons={false}
    >
      {reviews.map((review) => (
        <ListRow key={review.id}>
          <th scope="row">{dayInWords(review.reviewedOn, i18n.language)}</th>
          <td>
            <bdi>{review.reviewedBy}</bdi>
          </td>
          <td>
            <strong>{t(`staff.policy.outcome.${review.outcome}`)}</strong>
            {review.note !== '' && (
              <span className={styles.note} dir="auto">
                {review.note}
              </span>
            )}
          </td>
          <td>{dayInWords(review.nextReviewOn, i18n.language)}</td>
          <td>
            <bdi>{review.recordedBy}</bdi>
            <span className={styles.line}>{siteDateTime(review.recordedAt, timeZone, i18n.language)}</span>
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
