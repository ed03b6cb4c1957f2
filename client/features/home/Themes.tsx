import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { degreeOf, type SceneItem } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { partsOf, type Tree } from './partsOf.ts';
import classes from './Themes.module.css';
import { askedAbout } from './questionOn.ts';
import { ThemesQuery } from './themesQuery.ts';

const root = 'theme/integratie';
/** Parts of a theme that are shown before one asks for all. */
const partsAtFirst = 5;

/** The themes as they are parts of one another, with how much is known of each. */
export function Themes() {
  const { t } = useWords();
  const { item } = useAddresses();
  const { data, error } = useQuery(ThemesQuery, { variables: { root } });
  // The page is whole without them; a server that is down says so elsewhere on it.
  if (error) return null;
  if (!data) return <Skeleton height={240} />;
  const { nodes, statements } = data.neighbourhood;
  const themes = partsOf(root, nodes, statements);
  const whole = nodes.find(({ id }) => id === root);
  if (!whole) return null;
  return (
    <section aria-labelledby="themes">
      <h2 id="themes" className={classes.heading}>
        {t('home.themes')}
      </h2>
      <p className={classes.intro}>
        {t('home.themesIntro')} <Link to={item(root)}>{t('home.wholeTheme', { label: whole.label })}</Link>
      </p>
      <ul className={classes.themes}>
        {themes.map((tree) => (
          <MainTheme key={tree.item.id} tree={tree} />
        ))}
      </ul>
    </section>
  );
}

/** A theme under which its largest parts are shown at first, and all of them when asked for. */
function MainTheme({ tree }: { readonly tree: Tree<SceneItem> }) {
  const { t, number } = useWords();
  const [all, setAll] = useState(false);
  const within = sizeOf(tree) - 1;
  const largest = tree.parts.toSorted((a, b) => degreeOf(b.item) - degreeOf(a.item)).slice(0, partsAtFirst);
  const shown = all ? tree.parts : largest.map(({ item }) => ({ item, parts: [] }));
  return (
    <Theme tree={{ item: tree.item, parts: shown }}>
      <QuestionOn item={tree.item} />
      {within > shown.length && !all && (
        <PlainButton
          className={classes.all}
          aria-label={`${t('home.allParts', { number: number(within) })}: ${tree.item.label}`}
          onClick={() => setAll(true)}
        >
          {t('home.allParts', { number: number(within) })}
        </PlainButton>
      )}
    </Theme>
  );
}

/** A question about a theme that has an answer, for what the theme has enough of. */
function QuestionOn({ item }: { readonly item: SceneItem }) {
  const { t } = useWords();
  const { page } = useAddresses();
  const asked = askedAbout(item);
  if (!asked) return null;
  const question = t(`home.ofTheme.${asked}`, { theme: item.label });
  return (
    <Link className={classes.question} to={page('/ask', { q: question })}>
      <Icon name="report" size={16} /> {question}
    </Link>
  );
}

interface ThemeProps {
  readonly tree: Tree<SceneItem>;
  /** What stands under its parts. */
  readonly children?: ReactNode;
}

function Theme({ tree: { item, parts }, children }: ThemeProps) {
  const { t, number } = useWords();
  const addresses = useAddresses();
  const degree = degreeOf(item);
  return (
    <li>
      <Link className={classes.theme} to={addresses.item(item.id)}>
        <span lang="nl">{item.label}</span>{' '}
        <span className={classes.count} title={t('explore.facts', { count: degree, number: number(degree) })}>
          {number(degree)}
        </span>
      </Link>
      {parts.length > 0 && (
        <ul className={classes.parts}>
          {parts.map((tree) => (
            <Theme key={tree.item.id} tree={tree} />
          ))}
        </ul>
      )}
      {children}
    </li>
  );
}

/** How many there are in a tree, its root among them. */
const sizeOf = ({ parts }: Tree<SceneItem>): number => parts.reduce((sum, part) => sum + sizeOf(part), 1);
