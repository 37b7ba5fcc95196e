import { useState } from 'preact/hooks';
import { AskError } from '../../api/client.ts';
import { key, rememberKey } from '../../api/key.ts';
import { useWords } from '../../i18n/index.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { DropZone } from './DropZone.tsx';
import { Loaded, type Item } from './Loaded.tsx';
import { upload } from './upload.ts';

/** Files are read first and shown; they are stored when the reader says so. The key stays in this window. */
export function LoadView() {
  const t = useWords();
  useTitle(t('load'));
  const [secret, setSecret] = useState(key);
  const [items, setItems] = useState<readonly Item[]>([]);
  const change = (id: number, patch: Partial<Item>) => setItems((before) => before.map((item) => (item.id === id ? { ...item, ...patch } : item)));
  const send = async (item: Item, stores: boolean) => {
    change(item.id, { state: 'waiting', error: undefined });
    try {
      const understood = await upload(item.file, stores);
      change(item.id, { state: stores ? 'stored' : 'read', understood });
    } catch (cause) {
      change(item.id, { state: 'failed', error: cause instanceof AskError && cause.code === 'UNREACHABLE' ? t('unreachable') : String((cause as Error).message) });
    }
  };
  const take = async (files: readonly File[]) => {
    const taken = files.map((file, i): Item => ({ id: Date.now() + i, file, state: 'waiting' }));
    setItems((before) => [...taken, ...before]);
    for (const item of taken) await send(item, false);
  };
  return (
    <section class="load">
      <h1>{t('load')}</h1>
      <p class="faint">{t('loadNote')}</p>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{t('apiKey')}</span>
          <input type="password" value={secret} autocomplete="off" onInput={(event) => { setSecret(event.currentTarget.value); rememberKey(event.currentTarget.value); }} />
        </label>
      </form>
      <DropZone onFiles={(files) => void take(files)} />
      <ul class="loaded" aria-live="polite">
        {items.map((item) => <Loaded key={item.id} item={item} onStore={() => void send(item, true)} onAgain={() => void send(item, false)} />)}
      </ul>
    </section>
  );
}
