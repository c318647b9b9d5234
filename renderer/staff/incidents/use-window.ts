import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRequest } from '../../../shared/contract.ts';
import type { Instant } from '../../../shared/time.ts';
import { toInstant } from '../../../shared/time.ts';
import type { Moment } from './moment.ts';
import { instantOf, momentOf } from './moment.ts';

/** Near whom, as it is chosen: everywhere, words, or a host by id. */
export const everywhere = '';
export const words = 'words';

export interface WrittenWindow {
  from: Moment;
  to: Moment;
  near: string;
  text: string;
}

/** A window of time as it is typed, and what is asked by it once it is complete. */
export function useWindow(preset: { from: Instant; to: Instant }, timeZone: string) {
  const { t } = useTranslation();
  const [value, setValue] = useState<WrittenWindow>({
    from: momentOf(preset.from, timeZone),
    to: momentOf(preset.to, timeZone),
    near: everywhere,
    text: '',
  });
  const [asked, setAsked] = useState<CallRequest<'incidents.onSite'>>({ ...preset, near: { text: '' } });
  const [missing, setMissing] = useState<{ from?: string; to?: string }>({});

  function show(): void {
    const [from, to] = [instantOf(value.from, timeZone), instantOf(value.to, timeZone)];
    const problem = t('error.field.time');
    setMissing({ ...(from === null && { from: problem }), ...(to === null && { to: problem }) });
    if (from === null || to === null) return;
    // "Until 17:47" takes in that minute: who came in it was there.
    const end = toInstant(new Date(Date.parse(to) + 59_999));
    const named = value.near !== everywhere && value.near !== words;
    const text = value.near === words ? value.text : '';
    setAsked({ from, to: end, near: named ? { staffId: value.near } : { text } });
  }

  return {
    value,
    edit: (more: Partial<WrittenWindow>) => setValue((earlier) => ({ ...earlier, ...more })),
    asked,
    missing,
    show,
  };
}
