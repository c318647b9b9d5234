import { useTranslation } from 'react-i18next';
import { roleMay } from '../../../shared/roles.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Answered } from '../shell/answered.tsx';
import { PageHead } from '../shell/page-head.tsx';
import type { PageProps } from '../shell/unlocked-view.tsx';
import { SignEditor } from '../sign/sign-editor.tsx';
import { SignTimes } from '../sign/sign-times.tsx';

/** The sign at the door: what it says and shows, on paper too, and when it was up. Some may only look. */
export function SignPage({ site, session }: PageProps) {
  const { t } = useTranslation();
  const shown = useCallQuery('sign.show', {});
  const settings = useCallQuery('settings.show', {});
  const mayChange = roleMay(session.role, 'sign.write');
  return (
    <>
      <PageHead
        title={t('staff.sign.title')}
        intro={t(mayChange ? 'staff.sign.intro' : 'staff.sign.readOnly')}
      />
      <Answered query={settings}>
        {({ titles, dslName, deputyName, languages }) => (
          <Answered query={shown}>
            {({ sign, images }) => (
              <SignEditor
                siteName={site.name}
                people={{ titles, dslName, deputyName }}
                languages={languages}
                saved={sign}
                images={images}
                mayChange={mayChange}
              />
            )}
          </Answered>
        )}
      </Answered>
      <SignTimes timeZone={site.timeZone} />
    </>
  );
}
