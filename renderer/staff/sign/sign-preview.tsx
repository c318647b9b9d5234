import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { LanguageChooser } from '../../kiosk/language/language-chooser.tsx';
import { SignView } from '../../kiosk/sign/sign-view.tsx';
import { useSentences } from '../../kiosk/sign/use-sentences.ts';
import { Button } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choice.tsx';
import { DoorFrame } from '../shell/door-frame.tsx';
import type { SignPeople } from './people-part.tsx';
import styles from './sign-preview.module.css';

interface SignPreviewProps {
  siteName: string;
  sign: CallOutput<'sign.show'>['sign'];
  images: CallOutput<'sign.show'>['images'];
  people: SignPeople;
  /** Those that the door offers. */
  languages: readonly Language[];
  /** The language in which somebody writes: no other is shown meanwhile. */
  only: Language | null;
}

const ways = ['portrait', 'landscape'] as const;
const actions = ['signIn', 'signOut', 'havePass', 'expected'] as const;

/** The door's own sign, made smaller, with nothing in it to touch. */
export function SignPreview({ siteName, sign, images, people, languages, only }: SignPreviewProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('portrait');
  const sentences = useSentences(sign.sentences, only === null ? sign.rotation : [only]);
  const says = sentences.map(({ text }) => text).join(' ');
  return (
    <section className={styles.preview} aria-label={t('staff.sign.preview')}>
      <ChooseOne
        label={t('staff.sign.preview')}
        labelHidden
        options={ways.map((value) => ({ value, label: t(`staff.sign.previewWay.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      <DoorFrame way={way} label={t('staff.sign.previewSays', { site: siteName, sentence: says })}>
        <SignView
          name={<bdi className={styles.name}>{siteName}</bdi>}
          sign={sign}
          images={images}
          {...people}
          sentences={sentences}
          actions={actions.map((action) => (
            <Button key={action} look={action === 'signIn' ? 'primary' : 'secondary'} size="large">
              {t(`sign.${action}`)}
            </Button>
          ))}
          tools={
            <>
              <div>
                <Button>{t('sign.access')}</Button>
              </div>
              <LanguageChooser languages={languages} />
            </>
          }
        />
      </DoorFrame>
    </section>
  );
}
