/** A place where files may be dropped; what it holds is the way for everybody else. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export function DropZone({
  onFiles,
  children,
}: {
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}) {
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button inside
    <div
      class={`drop${isOver ? ' drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      {children}
    </div>
  );
}
