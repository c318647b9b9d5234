import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './disclosure.module.css';

interface DisclosureProps {
  show: string;
  hide: string;
  /** Whose: for those who can't see the row. */
  name: string;
  children: ReactNode;
}

/** Shows more at a touch. What is inside is made only while it is open. */
export function Disclosure({ show, hide, name, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const words = open ? hide : show;
  return (
    <div>
      <div className={styles.toggle}>
        <Button
          size="small"
          look="quiet"
          aria-expanded={open}
          aria-label={`${words}: ${name}`}
          onPress={() => setOpen(!open)}
        >
          {words}
        </Button>
      </div>
      {open && children}
    </div>
  );
}
