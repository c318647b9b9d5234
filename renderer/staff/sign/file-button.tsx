import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useCallMutation } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';

interface FileButtonProps {
  /** The accessible name. Must contain the words that are shown. */
  label: string;
  /** Kinds of files, as an `input` takes them. */
  accept: string;
  isDisabled: boolean;
  onChoose: (file: File) => void;
  children: ReactNode;
}

/** A button that opens the system's dialog for a file. The core hears of it, since nobody else can end that dialog. */
export function FileButton({ label, accept, isDisabled, onChoose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const { mutate: tell } = useCallMutation('staff.choosingFile');

  useEffect(() => {
    const element = input.current;
    const closed = () => tell({ open: false });
    // React has no such event for an input.
    element?.addEventListener('cancel', closed);
    return () => element?.removeEventListener('cancel', closed);
  }, [tell]);

  const open = () => tell({ open: true }, { onSuccess: () => input.current?.click() });

  return (
    <>
      <Button size="small" aria-label={label} isDisabled={isDisabled} onPress={open}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          tell({ open: false });
          const file = currentTarget.files?.item(0);
          if (file) onChoose(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
