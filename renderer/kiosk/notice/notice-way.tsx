import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

/** Opens the privacy notice over whatever is on the screen, which stays as it is below. */
const OpenNotice = createContext<() => void>(() => {});
export const NoticeWay = OpenNotice;

/** The way to the privacy notice: from the sign and from every step after it. */
export function NoticeButton() {
  const { t } = useTranslation();
  return (
    <Button size="small" look="quiet" onPress={use(OpenNotice)}>
      {t('sign.notice')}
    </Button>
  );
}
