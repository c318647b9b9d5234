import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createTranslations } from '../../shared/i18n/translate.ts';
import '../ui/tokens.css';

/** Puts a page on the screen, with its texts and its answers. One that falls over is empty, which main sees and mends. */
export function mount(page: ReactNode, texts: object): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no root');
  const client = new QueryClient({
    defaultOptions: {
      // Calls go to this machine: one that failed will fail again, and being offline is no reason to wait.
      queries: { retry: false, staleTime: Infinity, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  });
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={createTranslations(texts)}>
        <QueryClientProvider client={client}>{page}</QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}
