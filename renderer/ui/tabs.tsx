import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './tabs.module.css';

interface TabsProps<N extends string> {
  label: string;
  tabs: readonly { name: N; label: string; content: ReactNode }[];
}

/** The parts of a page, one at a time. Arrow keys go from one to the next. */
export function Tabs<N extends string>({ label, tabs }: TabsProps<N>) {
  return (
    <AriaTabs className={styles.tabs ?? ''}>
      <TabList className={styles.list ?? ''} aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.name} id={tab.name} className={styles.tab ?? ''}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.name} id={tab.name} className={styles.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
