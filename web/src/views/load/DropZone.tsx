import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/index.ts';
import { accepted, isAccepted } from './upload.ts';

export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useWords();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    setRefused(files.filter((file) => !isAccepted(file.name)).map((file) => file.name));
    const fit = files.filter((file) => isAccepted(file.name));
    if (fit.length > 0) onFiles(fit);
  };
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files); }}
    >
      <label class="button" for="files">{t('chooseFiles')}</label>
      <input id="files" class="hidden" type="file" multiple accept={accepted} onChange={(event) => { take(event.currentTarget.files); event.currentTarget.value = ''; }} />
      <span class="faint">{t('dropHere')}</span>
      {refused.length > 0 && <p role="alert">{t('notTaken', { names: refused.join('、') })}</p>}
    </div>
  );
}
