const seconds = 3.2;
/** Begin in seconds, and pitch in hertz: a minor third down, as a door's chime. */
const notes = [
  { begin: 0, pitch: 784 },
  { begin: 0.45, pitch: 659 },
];
const loudness = 0.22;

/**
 * A gentle chime, again and again. `onSound` is told whether it can be heard as far as the system says.
 *
 * @returns what ends it
 */
export function startRinging(onSound: (sounds: boolean) => void): () => void {
  const context = new AudioContext();
  const source = context.createBufferSource();
  source.buffer = chime(context);
  source.loop = true;
  source.connect(context.destination);
  source.start();
  const tell = () => onSound(context.state === 'running');
  context.addEventListener('statechange', tell);
  tell();
  return () => {
    context.removeEventListener('statechange', tell);
    void context.close();
    onSound(false);
  };
}

function chime(context: AudioContext): AudioBuffer {
  const { sampleRate } = context;
  const buffer = context.createBuffer(1, Math.round(seconds * sampleRate), sampleRate);
  const samples = buffer.getChannelData(0);
  for (const { begin, pitch } of notes) {
    const first = Math.round(begin * sampleRate);
    for (let index = first; index < samples.length; index += 1) {
      const time = (index - first) / sampleRate;
      // Swells for a hundredth of a second, so that it does not click, and dies away.
      const swell = Math.min(1, time / 0.01) * Math.exp(-3 * time);
      samples[index] = (samples[index] ?? 0) + loudness * swell * Math.sin(2 * Math.PI * pitch * time);
    }
  }
  return buffer;
}
