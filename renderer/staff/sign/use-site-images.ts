import { useState } from 'react';
import type { SiteImageName } from '../../../shared/domain/images.ts';
import { maxSiteImageBytes } from '../../../shared/domain/images.ts';
import { useCallMutation } from '../../lib/queries.ts';
import type { PictureProblem } from './read-picture.ts';
import { readPicture } from './read-picture.ts';

/** Photos of people are cut to three wide by four high; the others keep their shape. */
const aspects: Partial<Record<SiteImageName, number>> = { 'dsl-photo': 3 / 4, 'deputy-photo': 3 / 4 };

export interface ImageDone {
  name: SiteImageName;
  what: 'set' | 'removed' | 'back';
  /** What was there before, to bring back. */
  before: string | null;
}

/** Choosing, removing and bringing back the setting's own pictures. Each is saved at once. */
export function useSiteImages(images: Partial<Record<SiteImageName, string>>) {
  const set = useCallMutation('sign.setImage');
  const [reading, setReading] = useState<SiteImageName | null>(null);
  const [problem, setProblem] = useState<{ name: SiteImageName; what: PictureProblem } | null>(null);
  const [done, setDone] = useState<ImageDone | null>(null);

  function save(name: SiteImageName, image: string | null, what: ImageDone['what']) {
    const before = images[name] ?? null;
    setProblem(null);
    setDone(null);
    set.mutate({ name, image }, { onSuccess: () => setDone({ name, what, before }) });
  }

  return {
    async choose(name: SiteImageName, file: File): Promise<void> {
      setReading(name);
      setProblem(null);
      setDone(null);
      const read = await readPicture(file, { aspect: aspects[name], maxBytes: maxSiteImageBytes });
      setReading(null);
      if ('problem' in read) setProblem({ name, what: read.problem });
      else save(name, read.data, 'set');
    },
    remove: (name: SiteImageName) => save(name, null, 'removed'),
    undo: ({ name, before }: ImageDone) => save(name, before, 'back'),
    reading,
    problem,
    done,
    close: () => {
      set.reset();
      setDone(null);
    },
    error: set.error,
  };
}
