import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { DialogButtons } from './dialog-buttons.tsx';

type Go = () => void;
interface UnsavedChanges {
  set: (part: string, unsaved: boolean) => void;
  leave: (go: Go) => void;
  /** Goes where nothing would be lost; stays otherwise, without a question. */
  leaveIfSaved: (go: Go) => void;
}
const Unsaved = createContext<UnsavedChanges>({
  set: () => {},
  leave: (go) => go(),
  leaveIfSaved: (go) => go(),
});

/** Asks before somebody leaves what they changed and did not save. Locking never asks: it must be at once. */
export function UnsavedChangesGuard({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const parts = useRef(new Set<string>());
  const [asking, setAsking] = useState<{ go: Go } | null>(null);
  const guard = useMemo<UnsavedChanges>(
    () => ({
      set: (part, unsaved) => void (unsaved ? parts.current.add(part) : parts.current.delete(part)),
      leave: (go) => (parts.current.size > 0 ? setAsking({ go }) : go()),
      leaveIfSaved: (go) => void (parts.current.size === 0 && go()),
    }),
    [],
  );
  return (
    <Unsaved value={guard}>
      {children}
      {asking && (
        <Overlay title={t('staff.unsaved.title')} onClose={() => setAsking(null)}>
          <p>{t('staff.unsaved.what')}</p>
          <DialogButtons>
            <Button
              onPress={() => {
                setAsking(null);
                asking.go();
              }}
            >
              {t('staff.unsaved.leave')}
            </Button>
            <Button look="primary" onPress={() => setAsking(null)}>
              {t('staff.unsaved.stay')}
            </Button>
          </DialogButtons>
        </Overlay>
      )}
    </Unsaved>
  );
}

/** Says that this part of the page has changes that are not saved. */
export function useUnsaved(unsaved: boolean): void {
  const part = useId();
  const { set } = useContext(Unsaved);
  useEffect(() => {
    set(part, unsaved);
    return () => set(part, false);
  }, [set, part, unsaved]);
}

/** Goes somewhere else, after a question where changes would be lost. */
export function useLeave(): (go: Go) => void {
  return useContext(Unsaved).leave;
}

/** Goes somewhere else by itself, but only where no changes would be lost. */
export function useLeaveIfSaved(): (go: Go) => void {
  return useContext(Unsaved).leaveIfSaved;
}
