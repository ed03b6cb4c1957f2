import { useView } from '../../url/useView.ts';
import { NotUnderstood } from './NotUnderstood.tsx';

/** Says which parts of the explorer's address were not understood; dismissing takes them out of it. */
export function IgnoredParameters() {
  const { ignored, go } = useView();
  return <NotUnderstood ignored={ignored} dismiss={() => go((view) => view, { replace: true })} />;
}
