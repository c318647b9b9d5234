import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteImageName } from '../../../shared/domain/images.ts';
import { imageAddress } from '../../../shared/plain/images.ts';
import type { SignContent } from '../../../shared/domain/sign.ts';
import { Isolated } from '../../ui/isolated.tsx';
import { NoPhonesSign } from '../../ui/pictograms.tsx';
import type { Sentence } from './rotating-sentence.tsx';
import { RotatingSentence } from './rotating-sentence.tsx';
import styles from './sign-view.module.css';

export interface SignViewProps {
  /** The site's name: plain for a preview, at the door the way in for staff. */
  name: ReactNode;
  sign: SignContent;
  /** Pictures of the setting's own, in base64. */
  images: Partial<Record<SiteImageName, string>>;
  titles: { dsl: string; deputy: string };
  dslName: string;
  deputyName: string;
  /** What it says, in one language after the other: see `useSentences`. At least one. */
  sentences: readonly Sentence[];
  /** What can be done here. */
  actions: ReactNode;
  /** What makes it easier to read and use. */
  tools: ReactNode;
}

/** The sign: what it shows depends on its props alone, so that an editor can show the same. */
export function SignView(props: SignViewProps) {
  const { name, sign, images, sentences, actions, tools } = props;
  const logo = images.logo;
  const own = sign.picture === 'own' ? images['sign-picture'] : undefined;
  return (
    <div className={styles.sign}>
      <header className={styles.header}>
        {logo !== undefined && <img className={styles.logo} src={imageAddress(logo)} alt="" />}
        {name}
      </header>
      <main className={styles.main}>
        <div className={styles.picture}>
          {own === undefined ? (
            <NoPhonesSign size="100%" />
          ) : (
            <img className={styles.own} src={imageAddress(own)} alt="" />
          )}
        </div>
        <div className={styles.words}>
          {/* A language that was chosen is there at once: only one that comes by itself fades in. */}
          <RotatingSentence
            key={sentences[0]?.language}
            sentences={sentences}
            seconds={sign.rotationSeconds}
          />
          <div className={styles.actions}>{actions}</div>
        </div>
      </main>
      <footer className={styles.footer}>
        <People {...props} />
        {tools}
      </footer>
    </div>
  );
}

/** Whom to ask, and whom to tell of a worry. */
function People({ sign, images, titles, dslName, deputyName }: SignViewProps) {
  const { t } = useTranslation();
  const dsl = sign.showDsl && dslName !== '';
  const deputy = sign.showDeputy && deputyName !== '';
  if (!dsl && !deputy && sign.whoToAsk === '') return null;
  return (
    <div className={styles.people}>
      {dsl && (
        <Person photo={images['dsl-photo']}>
          <Isolated
            sentence={(isolate) => t('sign.askDsl', { name: isolate(dslName), title: isolate(titles.dsl) })}
          />
        </Person>
      )}
      {deputy && (
        <Person photo={images['deputy-photo']}>
          <bdi>{deputyName}</bdi>
          {'\n'}
          <bdi>{titles.deputy}</bdi>
        </Person>
      )}
      {sign.whoToAsk !== '' && <p dir="auto">{sign.whoToAsk}</p>}
    </div>
  );
}

function Person({ photo, children }: { photo: string | undefined; children: ReactNode }) {
  return (
    <div className={styles.person}>
      {photo !== undefined && <img className={styles.photo} src={imageAddress(photo)} alt="" />}
      <p>{children}</p>
    </div>
  );
}
