import type { SubmitEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NightPart } from './night-part.tsx';
import type { SignPeople } from './people-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PicturePart } from './picture-part.tsx';
import { Poster } from './poster.tsx';
import { RotationPart } from './rotation-part.tsx';
import { SignPreview } from './sign-preview.tsx';
import { SiteImages } from './site-images.tsx';
import { useSignEdits } from './use-sign-edits.ts';
import { WordsPart } from './words-part.tsx';
import foot from '../shell/editor-foot.module.css';
import styles from './sign-editor.module.css';

interface SignEditorProps {
  siteName: string;
  people: SignPeople;
  /** Those that the door offers. */
  languages: readonly Language[];
  saved: CallOutput<'sign.show'>['sign'];
  images: CallOutput<'sign.show'>['images'];
  mayChange: boolean;
}

/** All of the sign, and beside it how it will look. */
export function SignEditor({ siteName, people, languages, saved, images, mayChange }: SignEditorProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const form = useRef<HTMLFormElement>(null);
  const [writing, setWriting] = useState<Language | null>(null);
  const { value, edit, save, discard, hasEdits, isSaving, isSaved, error } = useSignEdits(saved);
  const part = { value, edit, error, isDisabled: !mayChange };

  useEffect(() => {
    // The form is longer than the window: what is wrong may be out of sight.
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (mayChange && hasEdits && !isSaving) save();
  }

  return (
    <>
      <div className={styles.editor}>
        <div className={styles.parts}>
          <form ref={form} className={styles.parts} onSubmit={submit} noValidate>
            <WordsPart {...part} onWriting={setWriting} />
            <RotationPart {...part} />
            <PeoplePart {...part} people={people} />
            <PicturePart {...part} hasOwn={images['sign-picture'] !== undefined} />
            <NightPart {...part} />
            {mayChange && (
              <div className={foot.foot}>
                {error && <Notice kind="problem">{errorText.sentence(error)}</Notice>}
                {isSaved && <Notice kind="good">{t('staff.sign.saved')}</Notice>}
                <Button isDisabled={!hasEdits || isSaving} onPress={discard}>
                  {t('staff.sign.discard')}
                </Button>
                <Button type="submit" look="primary" isDisabled={!hasEdits || isSaving}>
                  {t('action.save')}
                </Button>
              </div>
            )}
          </form>
          <SiteImages images={images} titles={people.titles} mayChange={mayChange} />
        </div>
        <SignPreview {...{ siteName, images, people, languages }} sign={value} only={writing} />
      </div>
      <Poster rotation={saved.rotation} hasUnsaved={hasEdits} />
    </>
  );
}
