import type { ReactNode } from 'react';
import './access.css';
import { createContext, use, useLayoutEffect, useMemo, useState } from 'react';

/** What makes the door easier to use, each on or off. */
export const accessSettings = ['largerText', 'highContrast', 'readAloud', 'lowerScreen'] as const;
export type AccessSetting = (typeof accessSettings)[number];

interface Access {
  on: ReadonlySet<AccessSetting>;
  toggle: (setting: AccessSetting) => void;
}

const AccessContext = createContext<Access>({ on: new Set(), toggle: () => {} });

export const useAccess = () => use(AccessContext);

/** Keeps the settings of one visitor; the style sheet reads them from the page's root. Gone with the visitor. */
export function AccessProvider({ children }: { children: ReactNode }) {
  const [on, setOn] = useState<ReadonlySet<AccessSetting>>(new Set());

  useLayoutEffect(() => {
    const page = document.documentElement;
    for (const setting of on) page.dataset[setting] = '';
    return () => {
      for (const setting of on) delete page.dataset[setting];
    };
  }, [on]);

  const value = useMemo<Access>(
    () => ({
      on,
      toggle: (setting) =>
        setOn((before) => {
          const after = new Set(before);
          if (!after.delete(setting)) after.add(setting);
          return after;
        }),
    }),
    [on],
  );
  return <AccessContext value={value}>{children}</AccessContext>;
}
