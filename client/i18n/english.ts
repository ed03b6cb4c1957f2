import enAsk from './en/ask.json';
import enCore from './en/core.json';
import enCoverage from './en/coverage.json';
import enDevelopers from './en/developers.json';
import enEmbed from './en/embed.json';
import enExplorer from './en/explorer.json';
import enExport from './en/export.json';
import enFind from './en/find.json';
import enItem from './en/item.json';
import enMoney from './en/money.json';
import enPaths from './en/paths.json';
import enRead from './en/read.json';
import enTime from './en/time.json';

/** English: a file for each area. Loaded when it is asked for. */
const english = {
  ...enAsk,
  ...enCore,
  ...enCoverage,
  ...enDevelopers,
  ...enEmbed,
  ...enExplorer,
  ...enExport,
  ...enFind,
  ...enItem,
  ...enMoney,
  ...enPaths,
  ...enRead,
  ...enTime,
};

export default english;
