import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './overlay.module.css';

/** A dialog over everything else. Keeps the keyboard inside; Escape closes it. */
export function Overlay(props: {
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
  /** `very`: for what has to be seen at once, on a wide screen without scrolling. */
  wide?: boolean | 'very';
}) {
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && props.onClose()} className={styles.backdrop ?? ''}>
      <Modal
        className={`${styles.modal} ${props.wide === 'very' ? styles.veryWide : props.wide ? styles.wide : ''}`}
      >
        <div className={styles.scroller}>
          <Dialog className={styles.dialog ?? ''}>
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            {props.children}
          </Dialog>
        </div>
      </Modal>
    </ModalOverlay>
  );
}
