import { useTranslation } from 'react-i18next';
import type { Draft } from '../flow/draft.ts';
import type { DetailField } from '../flow/fields.ts';
import { joined } from '../language/beside.ts';

/** How the details screen asks this visitor. */
export function useDetailWords({ way }: Draft) {
  const { t } = useTranslation();

  function title(): string {
    if (way.kind === 'group') return t('kiosk.group.title');
    if (way.kind === 'again') return t('kiosk.welcome.title', { initial: way.welcome.initial });
    return t('kiosk.details.title');
  }

  function label(field: DetailField): string {
    if (field === 'groupName') return t('kiosk.group.name');
    if (field === 'name' && way.kind === 'group') return t('kiosk.group.lead');
    return t(`kiosk.details.${field}`);
  }

  function hint(field: DetailField, required: boolean): string | undefined {
    // What the hint says of a host who is not known is not true where the category needs one.
    if (field === 'host') return required ? undefined : t('kiosk.details.hostHint');
    const text = field === 'groupName' ? t('kiosk.group.nameHint') : t(`kiosk.details.${field}Hint`);
    return required ? text : joined([text, t('kiosk.details.optional')], '. ');
  }

  return {
    title: title(),
    of: (field: DetailField, required: boolean) => {
      const words = hint(field, required);
      return { label: label(field), ...(words === undefined ? {} : { hint: words }) };
    },
  };
}
