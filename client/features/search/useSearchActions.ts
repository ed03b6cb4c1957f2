import { useNavigate } from 'react-router';
import { useAddresses } from '../../url/useAddresses.ts';
import { useView } from '../../url/useView.ts';
import { open } from '../../url/viewChanges.ts';
import { isQuestion } from './isQuestion.ts';

interface SearchActions {
  readonly openItem: (id: string) => void;
  readonly takeText: (text: string) => void;
}

/** What the box does with what is chosen or typed: in the explorer a thing joins what is on the screen, elsewhere its page opens. */
export function useSearchActions(): SearchActions {
  const { view, go } = useView();
  const addresses = useAddresses();
  const navigate = useNavigate();
  const exploring = view.steps.length > 0;
  return {
    openItem: (id) => {
      if (exploring) go((before) => open(before, id));
      else void navigate(addresses.item(id));
    },
    takeText: (text) => void navigate(addresses.page(isQuestion(text) ? '/ask' : '/find', { q: text })),
  };
}
