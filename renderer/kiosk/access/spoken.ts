import { ownPart } from '../language/beside.ts';

/** What stands on the screen now: in the dialog, where one is open, or else in the main part. */
export function spokenScreen(): { title: string; text: string } {
  const dialogs = document.querySelectorAll<HTMLElement>('[role=dialog]');
  const part = dialogs[dialogs.length - 1] ?? document.querySelector<HTMLElement>('main');
  return {
    title: part?.querySelector('h1, h2')?.textContent ?? '',
    // A stop after each line, so that a voice does not run them together.
    text: ownPart(part?.innerText ?? '').replaceAll(/\s*\n\s*/g, '.\n'),
  };
}

/** The name by which a person knows a control: its label, or its words. What was typed into it is not read out. */
export function spokenName(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labelled = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  if (labelled.trim() !== '') return labelled;
  if (element instanceof HTMLInputElement) {
    return [...(element.labels ?? [])].map((node) => node.textContent).join(' ');
  }
  return element.innerText;
}
