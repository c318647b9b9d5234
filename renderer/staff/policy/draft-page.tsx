import type { ComponentProps } from 'react';
import type { PolicyVersionId } from '../../../shared/domain/ids.ts';
import { useCallQuery } from '../../lib/queries.ts';
import { Answered } from '../shell/answered.tsx';
import { DraftEditor } from './draft-editor.tsx';

type DraftPageProps = Omit<ComponentProps<typeof DraftEditor>, 'base'> & { from: PolicyVersionId };

/** The editor, once the version is there that its draft is a change of. */
export function DraftPage({ from, ...editor }: DraftPageProps) {
  const base = useCallQuery('policy.version', { versionId: from });
  return <Answered query={base}>{(texts) => <DraftEditor base={texts} {...editor} />}</Answered>;
}
