import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitFile } from '../../../shared/domain/visit-file.ts';
import { siteDateTime } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Part } from '../incidents/part.tsx';
import { VisitPhoto } from '../on-site/visit-more.tsx';
import { useEnglishName } from '../shell/use-english-name.ts';
import { Fact, Facts } from './facts.tsx';

const details = ['purpose', 'vehicle', 'contact', 'leaving'] as const;

/** What was written down of the visit. */
export function VisitAbout({ visit, timeZone }: { visit: VisitFile; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const languageName = useEnglishName();
  const [showsPhoto, setShowsPhoto] = useState(false);
  const { child } = visit;
  return (
    <Part title={t('staff.visit.about')}>
      <Facts>
        <Fact term={t('staff.visit.category')}>{visit.category}</Fact>
        <Fact term={t('staff.visit.host')}>{visit.host || t('staff.onSite.noHost')}</Fact>
        <Fact term={t('staff.visit.entrance')}>{visit.entrance}</Fact>
        <Fact term={t('staff.visit.badge')}>{String(visit.badgeNumber)}</Fact>
        <Fact term={t('staff.visit.group')}>{visit.group}</Fact>
        <Fact term={t('staff.visit.escort')}>{t(`staff.onSite.escort.${visit.escort}`)}</Fact>
        {visit.identity !== 'not-needed' && (
          <Fact term={t('staff.visit.identity')}>{t(`staff.visit.identityState.${visit.identity}`)}</Fact>
        )}
        {details.map((detail) => (
          <Fact key={detail} term={t(`staff.onSite.detail.${detail}`)}>
            {visit.details[detail]}
          </Fact>
        ))}
        {child && (
          <Fact term={t('staff.visit.child')}>
            {[t(`log.childMove.${child.move}`), child.firstName, child.room, child.reason]
              .filter(Boolean)
              .join(', ')}
          </Fact>
        )}
        <Fact term={t('staff.visit.expectedOut')}>
          {siteDateTime(visit.expectedOutAt, timeZone, i18n.language)}
        </Fact>
        <Fact term={t('staff.visit.language')}>{languageName(visit.language)}</Fact>
      </Facts>
      {visit.hasPhoto &&
        (showsPhoto ? (
          <VisitPhoto visit={visit} />
        ) : (
          <div>
            <Button size="small" onPress={() => setShowsPhoto(true)}>
              {t('staff.visit.showPhoto')}
            </Button>
          </div>
        ))}
    </Part>
  );
}
