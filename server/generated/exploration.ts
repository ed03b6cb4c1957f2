import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityModel } from '../graph/entity.ts';
import type { Statement as StatementModel } from '../graph/statement.ts';
import type { Evidence as EvidenceModel } from '../graph/evidence.ts';
import type { ShownAttribute } from '../graph/attributes.ts';
import type { RequestContext } from '../api/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Whole euros, as a JSON number (GraphQL Int stops at 2.1 billion; some amounts are larger). */
  Euro: { input: number; output: number; }
};

/** One figure of a flow. */
export type Allocation = {
  __typename?: 'Allocation';
  /** Whole euros. */
  amount: Scalars['Euro']['output'];
  /** Where the source gives the figure. */
  evidence: Array<Evidence>;
  /** What sort of money it is. */
  kind: AmountKind;
  /** Whether the amount returns every year. */
  structural: Scalars['Boolean']['output'];
  /** Null for an amount over the whole period or with no year; STRUCTURAL amounts set structural. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** What sort of money an amount is. Amounts of different kinds are never added up. */
export type AmountKind =
  /** Set aside for a purpose. */
  | 'BUDGET'
  /** A contribution on condition that others pay as well. */
  | 'COFINANCING'
  /** Promised or agreed. */
  | 'COMMITMENT'
  /** Spent. */
  | 'EXPENDITURE'
  /** Put in for a lasting result. */
  | 'INVESTMENT'
  /** Anything else, or not said. */
  | 'OTHER';

/** An answer with all that it takes to check it. */
export type Answer = {
  __typename?: 'Answer';
  /** The answer as a part of the graph. */
  graph: Subgraph;
  /** A query against this same API that returns the answer. */
  graphql: Scalars['String']['output'];
  /** The question as understood, as one sentence. */
  interpretation: Scalars['String']['output'];
  /** The language of the question. */
  language: Language;
  /** Where nothing in the graph answers: passages that may. */
  passages: Array<Evidence>;
  /** The answer as a table. */
  rows: Array<AnswerRow>;
  /** How far the question was understood and answered. */
  status: AnswerStatus;
  /** Questions that can be answered. */
  suggestions: Array<Scalars['String']['output']>;
  /** The answer in one sentence. */
  summary: Scalars['String']['output'];
  /** How each stretch of the question was read. */
  terms: Array<QuestionTerm>;
  /** How many rows there are. */
  totalRows: Scalars['Int']['output'];
};

/** One row of an answer. */
export type AnswerRow = {
  __typename?: 'AnswerRow';
  /** The thing that answers; null where the answer is a value. */
  entity?: Maybe<Entity>;
  /** Where the sources say so. */
  evidence: Array<Evidence>;
  /** The facts that show it. */
  statements: Array<Statement>;
  /** The value that answers (an amount, a date, a count, yes or no), as shown to a reader. */
  value?: Maybe<Scalars['String']['output']>;
};

/** How far a question was understood and answered. */
export type AnswerStatus =
  /** Answered from statements in the graph. */
  | 'ANSWERED'
  /** Not understood; passages and suggestions may still help. */
  | 'NOT_UNDERSTOOD'
  /** Understood, and the documents hold no answer. */
  | 'NO_DATA'
  /** Part of the question was understood; interpretation says which. */
  | 'PARTIAL';

/** One fact about a thing itself, ready to show. */
export type Attribute = {
  __typename?: 'Attribute';
  /** Name as shown to a reader. */
  label: Scalars['String']['output'];
  /** Name in the schema, such as amount. */
  name: Scalars['String']['output'];
  /** Value as shown to a reader, in Dutch notation. */
  value: Scalars['String']['output'];
};


/** One fact about a thing itself, ready to show. */
export type AttributeLabelArgs = {
  language?: InputMaybe<Language>;
};

/** EXPLICIT: the source says it. IMPLIED: it follows from the structure of the source (a list under a heading, say). As a filter: only these. */
export type Certainty =
  /** The source says it in words. */
  | 'EXPLICIT'
  /** It follows from the structure of the source, such as a heading, a list or a table. */
  | 'IMPLIED';

/** The loaded knowledge as a whole. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Things by type. */
  counts: Array<TypeCount>;
  /** The sources, oldest first. */
  documents: Array<DocumentCoverage>;
  /** What must be known before the data are used: missing parts, contradictions in a source. */
  knownGaps: Array<Scalars['String']['output']>;
  /** Statements by relation. */
  relationCounts: Array<RelationTypeCount>;
  /** Changes if and only if the content changes. */
  version: Scalars['String']['output'];
};

/** Which way edges are followed from a thing. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From object to subject: statements of which the thing is the object. */
  | 'IN'
  /** From subject to object: statements of which the thing is the subject. */
  | 'OUT';

/** What the graph took from one document. */
export type DocumentCoverage = {
  __typename?: 'DocumentCoverage';
  /** The document. */
  document: Entity;
  /** Number of things that it names. */
  entities: Scalars['Int']['output'];
  /** Number of lines of that edition. */
  lines: Scalars['Int']['output'];
  /** Number of lines that are evidence of some statement. */
  linesCited: Scalars['Int']['output'];
  /** Checksum of the plain-text edition that evidence refers to. */
  sha256: Scalars['String']['output'];
  /** Number of statements that it is evidence of. */
  statements: Scalars['Int']['output'];
  /** Whether its text is installed here, so that evidence carries quotes. */
  textAvailable: Scalars['Boolean']['output'];
};

/** One line of a source. */
export type DocumentLine = {
  __typename?: 'DocumentLine';
  /** Counted from 1. */
  number: Scalars['Int']['output'];
  /** As it stands there. */
  text: Scalars['String']['output'];
};

/** Lines of a source that are evidence of statements. */
export type DocumentPassage = {
  __typename?: 'DocumentPassage';
  /** Last line. */
  endLine: Scalars['Int']['output'];
  /** The heading that it stands under. */
  section?: Maybe<Scalars['String']['output']>;
  /** First line, counted from 1. */
  startLine: Scalars['Int']['output'];
  /** What it is evidence of, explicit before implied. */
  statements: Array<Statement>;
};

/** A source, its text and its passages. */
export type DocumentReader = {
  __typename?: 'DocumentReader';
  /** The document as a thing of the graph. */
  document: Entity;
  /** Its lines in order; none where the text is not installed. */
  lines: Array<DocumentLine>;
  /** The passages that are evidence, in the order of their lines. */
  passages: Array<DocumentPassage>;
  /** Whether its text is installed here. */
  textAvailable: Scalars['Boolean']['output'];
};

/** Any node of the graph, whatever its type. */
export type Entity = {
  __typename?: 'Entity';
  /** Every other form of the name that a document uses. */
  aliases: Array<Scalars['String']['output']>;
  /** Facts of this type (kamerstuk number, date, amount, unit, kind …) in a fixed order, ready to show. */
  attributes: Array<Attribute>;
  /** One or two sentences in our own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Stable identifier: the type, a slash and a slug, such as programme/deltaplan-inburgering. */
  id: Scalars['ID']['output'];
  /** The fullest proper name, in Dutch. */
  label: Scalars['String']['output'];
  /** Every place in the documents that names this entity. */
  mentions: EvidenceConnection;
  /** When it holds or takes place, where a source states it. */
  period?: Maybe<Period>;
  /** How many edges of each kind, before any is loaded. */
  relationCounts: Array<RelationCount>;
  /** Identifiers elsewhere: TOOI, CBS, officielebekendmakingen, Wikidata. */
  sameAs: Array<Scalars['String']['output']>;
  /** The facts that it takes part in, explicit before implied, then by id. */
  statements: StatementConnection;
  /** Kind of thing. */
  type: EntityType;
};


/** Any node of the graph, whatever its type. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any node of the graph, whatever its type. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<PeriodInput>;
  relations?: InputMaybe<Array<RelationType>>;
  types?: InputMaybe<Array<EntityType>>;
};

/** Kind of a node. The Neo4j label is the PascalCase form (FUNDING_LINE is :FundingLine). */
export type EntityType =
  /** One agreed or announced measure. */
  | 'ACTION'
  /** A collective actor, such as gemeenten or werkgevers. */
  | 'ACTOR_GROUP'
  /** A letter, note, report, guide or news item. */
  | 'DOCUMENT'
  /** A dossier of parliament. */
  | 'DOSSIER'
  /** A named meeting or conference. */
  | 'EVENT'
  /** A stated flow of money. */
  | 'FUNDING_LINE'
  /** A stated figure that was observed or expected. */
  | 'INDICATOR'
  /** What an actor uses or is offered: a law, scheme, guide, training, network. */
  | 'INSTRUMENT'
  /** A Dutch ministry. */
  | 'MINISTRY'
  /** A motion in parliament. */
  | 'MOTION'
  /** A named gemeente. */
  | 'MUNICIPALITY'
  /** A named body. */
  | 'ORGANISATION'
  /** A political party. */
  | 'PARTY'
  /** The holder of a named public office. */
  | 'PERSON'
  /** A programme, action plan or agenda. */
  | 'PROGRAMME'
  /** A named region, province, district, neighbourhood or country. */
  | 'REGION'
  /** A stated goal with a number or a date. */
  | 'TARGET'
  /** The people whom a measure is meant for. */
  | 'TARGET_GROUP'
  /** A policy area or topic. */
  | 'THEME';

/** A place in a document. Lines are 1-based, in the plain-text edition whose sha256 the dataset records. */
export type Evidence = {
  __typename?: 'Evidence';
  /** What this passage says, in our own words; null for a mention. */
  claim?: Maybe<Scalars['String']['output']>;
  /** The document. */
  document: Entity;
  /** Last line. */
  endLine: Scalars['Int']['output'];
  /** Stable identifier: the document and the lines. */
  id: Scalars['ID']['output'];
  /** The passage itself; null where the document text is not installed. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The heading that the passage stands under. */
  section?: Maybe<Scalars['String']['output']>;
  /** First line. */
  startLine: Scalars['Int']['output'];
  /** Where the publisher keeps the document, if it is published. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of places. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The places of this page. */
  edges: Array<EvidenceEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many places there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a page. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Give it as after to go on behind this place. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Evidence;
};

/** How many hits are of a type, whatever types are asked for. */
export type Facet = {
  __typename?: 'Facet';
  /** How many hits. */
  count: Scalars['Int']['output'];
  /** Kind of thing. */
  type: EntityType;
};

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch. */
  | 'NL';

/** A flow of money, from who pays to what it is for and who receives it. */
export type MoneyFlow = {
  __typename?: 'MoneyFlow';
  /** Its figures: by year, then the amount of no single year, then the structural one. */
  allocations: Array<Allocation>;
  /** Who can receive it. */
  availableTo: Array<Entity>;
  /** The flow as a thing of the graph. */
  fundingLine: Entity;
  /** What the money goes to. */
  funds: Array<Entity>;
  /** The larger amounts that it is a part of. */
  partOf: Array<Entity>;
  /** Who pays. */
  providedBy: Array<Entity>;
};

/** Flows of money with what they add up to. */
export type MoneyReport = {
  __typename?: 'MoneyReport';
  /** The flows, or the first of them. */
  flows: Array<MoneyFlow>;
  /** How many flows there are. */
  totalFlows: Scalars['Int']['output'];
  /** Sums by kind and year. */
  totals: Array<MoneyTotal>;
  /** What must be known before the figures are used, such as a table in a source that does not add up. */
  warnings: Array<Scalars['String']['output']>;
};

/** A sum over amounts of one kind and one year only; amounts that contain one another are never added up. */
export type MoneyTotal = {
  __typename?: 'MoneyTotal';
  /** Whole euros. */
  amount: Scalars['Euro']['output'];
  /** What sort of money it is. */
  kind: AmountKind;
  /** Number of amounts in the sum. */
  lines: Scalars['Int']['output'];
  /** Whether these amounts return every year; they are not added to others. */
  structural: Scalars['Boolean']['output'];
  /** Null for amounts of no single year. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Where a page stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item on this page, to give as after; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item on this page; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A path of edges; each edge may run either way, and nodes are in order from the first to the last. */
export type Path = {
  __typename?: 'Path';
  /** Number of statements. */
  length: Scalars['Int']['output'];
  /** The things, from the first to the last: one more than there are statements. */
  nodes: Array<Entity>;
  /** The statements, in the order of the path. */
  statements: Array<Statement>;
};

/** A period at the precision of the source: 2007, 2007-03 or 2007-03-01. An open end is null. */
export type Period = {
  __typename?: 'Period';
  /** First year, month or day; null where it is open or not stated. */
  from?: Maybe<Scalars['String']['output']>;
  /** As shown to a reader, in the words of the source where it has its own, such as Q4 2025. */
  label: Scalars['String']['output'];
  /** Last year, month or day; null where it is open or not stated. */
  to?: Maybe<Scalars['String']['output']>;
};

/**
 * Leaves out the things and statements whose stated period does not overlap this one; what states no period stays.
 * Same precision as Period; from after to is an error.
 */
export type PeriodInput = {
  /** First year, month or day; none for an open beginning. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Last year, month or day; none for an open end. */
  to?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** A question in Dutch or English, of at most 500 characters; language is recognised where it is not given. The same question always has the same answer. */
  ask: Answer;
  /** What is loaded, and what is known to be missing. */
  dataset: Dataset;
  /** A source with its text, where that is installed, and every passage that is evidence of something. Null for what is no source. */
  document?: Maybe<DocumentReader>;
  /** In the order of ids; null where there is none. At most 100. */
  entities: Array<Maybe<Entity>>;
  /** Null where there is none. */
  entity?: Maybe<Entity>;
  /** Flows that match every filter that is given; each list means any of. Best known first: explicit amounts, then by amount, then by id. */
  money: MoneyReport;
  /**
   * The things around these, with the statements that join them: every statement on a walk of at most depth steps from one of ids,
   * nearest first, then explicit before implied, then by id. first is the number of statements at most; each end of a returned statement is in nodes,
   * and so is every id that exists. types restricts what is reached, never the ids themselves.
   */
  neighbourhood: Subgraph;
  /**
   * Simple paths (no node twice), shortest first; among equals the more specific first (fewer edges at its busiest node), then by id.
   * maxLength counts statements. Empty where there is none.
   */
  paths: Array<Path>;
  /** Best first; an exact name or alias, in any case and without diacritics, always before the rest. An empty text finds nothing. */
  search: SearchConnection;
  /** Things with a stated period or date, oldest first. */
  timeline: Array<TimelineItem>;
};


export type QueryAskArgs = {
  language?: InputMaybe<Language>;
  question: Scalars['String']['input'];
  terms?: InputMaybe<Array<QuestionTermInput>>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntitiesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMoneyArgs = {
  availableTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  funds?: InputMaybe<Array<Scalars['ID']['input']>>;
  period?: InputMaybe<PeriodInput>;
  providedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryNeighbourhoodArgs = {
  certainty?: InputMaybe<Certainty>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: Array<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
  relations?: InputMaybe<Array<RelationType>>;
  types?: InputMaybe<Array<EntityType>>;
};


export type QueryPathsArgs = {
  certainty?: InputMaybe<Certainty>;
  count?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<PeriodInput>;
  relations?: InputMaybe<Array<RelationType>>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<PeriodInput>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


export type QueryTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  period?: InputMaybe<PeriodInput>;
  types?: InputMaybe<Array<EntityType>>;
};

/** How a stretch of the question was read, and what else it could mean. */
export type QuestionTerm = {
  __typename?: 'QuestionTerm';
  /** Other things that it can name. */
  alternatives: Array<Entity>;
  /** Position behind the last. */
  end: Scalars['Int']['output'];
  /** The thing, where it names one. */
  entity?: Maybe<Entity>;
  /** The kind of thing, where it names one. */
  entityType?: Maybe<EntityType>;
  /** The relation, where it names one. */
  relation?: Maybe<RelationType>;
  /** What it was taken for. */
  role: TermRole;
  /** Position of the first character in the question, from 0. */
  start: Scalars['Int']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** A reader's correction: read this stretch of the question as this entity or type, or ignore it. */
export type QuestionTermInput = {
  /** Position behind the last. */
  end: Scalars['Int']['input'];
  /** The thing, for ENTITY. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind of thing, for ENTITY_TYPE. */
  entityType?: InputMaybe<EntityType>;
  /** The relation, for RELATION. */
  relation?: InputMaybe<RelationType>;
  /** What it is. */
  role: TermRole;
  /** Position of the first character in the question, from 0. */
  start: Scalars['Int']['input'];
};

/** How many edges of one kind a thing has. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** How many edges. */
  count: Scalars['Int']['output'];
  /** OUT: the thing is the subject. IN: it is the object. */
  direction: Direction;
  /** Kind of edge. */
  relation: RelationType;
  /** Type of the things at the other end. */
  type: EntityType;
};

/** Kind of an edge, read from subject to object: subject FUNDS object. */
export type RelationType =
  /** The subject is about the object, a theme. */
  | 'ADDRESSES'
  /** The subject applies or takes place in the object, a place. */
  | 'APPLIES_IN'
  /** The object can receive or use the subject. */
  | 'AVAILABLE_TO'
  /** The subject, a document, cites the object. */
  | 'CITES'
  /** The subject carries out the object. */
  | 'EXECUTES'
  /** Money of the subject goes to the object. */
  | 'FUNDS'
  /** The object is an observed figure on the subject. */
  | 'HAS_INDICATOR'
  /** The object is a stated goal of the subject. */
  | 'HAS_TARGET'
  /** The subject, a person, holds a public office at the object. */
  | 'HOLDS_OFFICE_AT'
  /** The subject carries out what the object asks or lays down. */
  | 'IMPLEMENTS'
  /** The subject was issued by the object. */
  | 'ISSUED_BY'
  /** The subject, a person, is a member of the object. */
  | 'MEMBER_OF'
  /** The subject takes part in the object as a partner. */
  | 'PARTICIPATES_IN'
  /** The subject is a part of the object. */
  | 'PART_OF'
  /** The object pays the subject. */
  | 'PROVIDED_BY'
  /** The subject answers the object. */
  | 'RESPONDS_TO'
  /** The subject leads, coordinates, commissions or answers for the object. */
  | 'RESPONSIBLE_FOR'
  /** The subject, a motion, was moved by the object. */
  | 'SUBMITTED_BY'
  /** The subject follows up or replaces the object. */
  | 'SUCCEEDS'
  /** The subject is meant for the object, a target group. */
  | 'TARGETS'
  /** The subject uses the object as an instrument. */
  | 'USES';

/** How many statements of a kind there are. */
export type RelationTypeCount = {
  __typename?: 'RelationTypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Kind of edge. */
  relation: RelationType;
};

/** A page of hits. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits of this page. */
  edges: Array<SearchEdge>;
  /** Hits by type, most first. */
  facets: Array<Facet>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many hits there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A hit in a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Give it as after to go on behind this hit. */
  cursor: Scalars['String']['output'];
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** What was found. */
  node: Entity;
  /** Higher is better; comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** One fact: an edge with its evidence. */
export type Statement = {
  __typename?: 'Statement';
  /** Whether the source says it or its structure implies it. */
  certainty: Certainty;
  /** What the source says, in our own words. */
  claim: Scalars['String']['output'];
  /** Where the sources say it; at least one place. */
  evidence: Array<Evidence>;
  /** Stable identifier. */
  id: Scalars['ID']['output'];
  /** What the subject is joined to. */
  object: Entity;
  /** When it holds, where a source states it. */
  period?: Maybe<Period>;
  /** Kind of edge, read from subject to object. */
  relation: RelationType;
  /** The role in which it holds, such as staatssecretaris; for an office. */
  role?: Maybe<Scalars['String']['output']>;
  /** The fact as a sentence, from the two names and the relation. */
  sentence: Scalars['String']['output'];
  /** What the fact is about. */
  subject: Entity;
};


/** One fact: an edge with its evidence. */
export type StatementSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements of this page. */
  edges: Array<StatementEdge>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many statements match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A statement in a page. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Give it as after to go on behind this statement. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/** A part of the graph: things and the statements between them. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The things. */
  nodes: Array<Entity>;
  /** The statements; each end of them is in nodes. */
  statements: Array<Statement>;
  /** How many things there are without a limit. */
  totalNodes: Scalars['Int']['output'];
  /** How many statements there are without a limit. */
  totalStatements: Scalars['Int']['output'];
  /** True where a limit cut something off; totals say how much there is. */
  truncated: Scalars['Boolean']['output'];
};

/** What a stretch of a question can be. */
export type TermRole =
  /** A count, sum or superlative. */
  | 'AGGREGATE'
  /** An amount of money. */
  | 'AMOUNT'
  /** A thing of the graph. */
  | 'ENTITY'
  /** A kind of thing. */
  | 'ENTITY_TYPE'
  /** Nothing that matters. */
  | 'IGNORED'
  /** A time. */
  | 'PERIOD'
  /** A relation. */
  | 'RELATION';

/** A thing in time. */
export type TimelineItem = {
  __typename?: 'TimelineItem';
  /** The thing. */
  entity: Entity;
  /** Places that speak of it, at most five. */
  evidence: Array<Evidence>;
  /** When it holds or takes place. */
  period: Period;
};

/** How many things of a type there are. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Kind of thing. */
  type: EntityType;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Allocation: ResolverTypeWrapper<Omit<Allocation, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  AmountKind: AmountKind;
  Answer: ResolverTypeWrapper<Omit<Answer, 'graph' | 'passages' | 'rows' | 'terms'> & { graph: ResolversTypes['Subgraph'], passages: Array<ResolversTypes['Evidence']>, rows: Array<ResolversTypes['AnswerRow']>, terms: Array<ResolversTypes['QuestionTerm']> }>;
  AnswerRow: ResolverTypeWrapper<Omit<AnswerRow, 'entity' | 'evidence' | 'statements'> & { entity?: Maybe<ResolversTypes['Entity']>, evidence: Array<ResolversTypes['Evidence']>, statements: Array<ResolversTypes['Statement']> }>;
  AnswerStatus: AnswerStatus;
  Attribute: ResolverTypeWrapper<ShownAttribute>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  Dataset: ResolverTypeWrapper<Omit<Dataset, 'documents'> & { documents: Array<ResolversTypes['DocumentCoverage']> }>;
  Direction: Direction;
  DocumentCoverage: ResolverTypeWrapper<Omit<DocumentCoverage, 'document'> & { document: ResolversTypes['Entity'] }>;
  DocumentLine: ResolverTypeWrapper<DocumentLine>;
  DocumentPassage: ResolverTypeWrapper<Omit<DocumentPassage, 'statements'> & { statements: Array<ResolversTypes['Statement']> }>;
  DocumentReader: ResolverTypeWrapper<Omit<DocumentReader, 'document' | 'passages'> & { document: ResolversTypes['Entity'], passages: Array<ResolversTypes['DocumentPassage']> }>;
  Entity: ResolverTypeWrapper<EntityModel>;
  EntityType: EntityType;
  Euro: ResolverTypeWrapper<Scalars['Euro']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversTypes['EvidenceEdge']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Facet: ResolverTypeWrapper<Facet>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  MoneyFlow: ResolverTypeWrapper<Omit<MoneyFlow, 'allocations' | 'availableTo' | 'fundingLine' | 'funds' | 'partOf' | 'providedBy'> & { allocations: Array<ResolversTypes['Allocation']>, availableTo: Array<ResolversTypes['Entity']>, fundingLine: ResolversTypes['Entity'], funds: Array<ResolversTypes['Entity']>, partOf: Array<ResolversTypes['Entity']>, providedBy: Array<ResolversTypes['Entity']> }>;
  MoneyReport: ResolverTypeWrapper<Omit<MoneyReport, 'flows'> & { flows: Array<ResolversTypes['MoneyFlow']> }>;
  MoneyTotal: ResolverTypeWrapper<MoneyTotal>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'statements'> & { nodes: Array<ResolversTypes['Entity']>, statements: Array<ResolversTypes['Statement']> }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionTerm: ResolverTypeWrapper<Omit<QuestionTerm, 'alternatives' | 'entity'> & { alternatives: Array<ResolversTypes['Entity']>, entity?: Maybe<ResolversTypes['Entity']> }>;
  QuestionTermInput: QuestionTermInput;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationType: RelationType;
  RelationTypeCount: ResolverTypeWrapper<RelationTypeCount>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: Array<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Statement: ResolverTypeWrapper<StatementModel>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges'> & { edges: Array<ResolversTypes['StatementEdge']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'nodes' | 'statements'> & { nodes: Array<ResolversTypes['Entity']>, statements: Array<ResolversTypes['Statement']> }>;
  TermRole: TermRole;
  TimelineItem: ResolverTypeWrapper<EntityModel>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Allocation: Omit<Allocation, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  Answer: Omit<Answer, 'graph' | 'passages' | 'rows' | 'terms'> & { graph: ResolversParentTypes['Subgraph'], passages: Array<ResolversParentTypes['Evidence']>, rows: Array<ResolversParentTypes['AnswerRow']>, terms: Array<ResolversParentTypes['QuestionTerm']> };
  AnswerRow: Omit<AnswerRow, 'entity' | 'evidence' | 'statements'> & { entity?: Maybe<ResolversParentTypes['Entity']>, evidence: Array<ResolversParentTypes['Evidence']>, statements: Array<ResolversParentTypes['Statement']> };
  Attribute: ShownAttribute;
  Boolean: Scalars['Boolean']['output'];
  Dataset: Omit<Dataset, 'documents'> & { documents: Array<ResolversParentTypes['DocumentCoverage']> };
  DocumentCoverage: Omit<DocumentCoverage, 'document'> & { document: ResolversParentTypes['Entity'] };
  DocumentLine: DocumentLine;
  DocumentPassage: Omit<DocumentPassage, 'statements'> & { statements: Array<ResolversParentTypes['Statement']> };
  DocumentReader: Omit<DocumentReader, 'document' | 'passages'> & { document: ResolversParentTypes['Entity'], passages: Array<ResolversParentTypes['DocumentPassage']> };
  Entity: EntityModel;
  Euro: Scalars['Euro']['output'];
  Evidence: EvidenceModel;
  EvidenceConnection: Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvidenceEdge']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Facet: Facet;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  MoneyFlow: Omit<MoneyFlow, 'allocations' | 'availableTo' | 'fundingLine' | 'funds' | 'partOf' | 'providedBy'> & { allocations: Array<ResolversParentTypes['Allocation']>, availableTo: Array<ResolversParentTypes['Entity']>, fundingLine: ResolversParentTypes['Entity'], funds: Array<ResolversParentTypes['Entity']>, partOf: Array<ResolversParentTypes['Entity']>, providedBy: Array<ResolversParentTypes['Entity']> };
  MoneyReport: Omit<MoneyReport, 'flows'> & { flows: Array<ResolversParentTypes['MoneyFlow']> };
  MoneyTotal: MoneyTotal;
  PageInfo: PageInfo;
  Path: Omit<Path, 'nodes' | 'statements'> & { nodes: Array<ResolversParentTypes['Entity']>, statements: Array<ResolversParentTypes['Statement']> };
  Period: Period;
  PeriodInput: PeriodInput;
  Query: Record<PropertyKey, never>;
  QuestionTerm: Omit<QuestionTerm, 'alternatives' | 'entity'> & { alternatives: Array<ResolversParentTypes['Entity']>, entity?: Maybe<ResolversParentTypes['Entity']> };
  QuestionTermInput: QuestionTermInput;
  RelationCount: RelationCount;
  RelationTypeCount: RelationTypeCount;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: Array<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Statement: StatementModel;
  StatementConnection: Omit<StatementConnection, 'edges'> & { edges: Array<ResolversParentTypes['StatementEdge']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'nodes' | 'statements'> & { nodes: Array<ResolversParentTypes['Entity']>, statements: Array<ResolversParentTypes['Statement']> };
  TimelineItem: EntityModel;
  TypeCount: TypeCount;
};

export type AllocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  amount?: Resolver<ResolversTypes['Euro'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AmountKind'], ParentType, ContextType>;
  structural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  graph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType>;
  graphql?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AnswerRow']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['QuestionTerm']>, ParentType, ContextType>;
  totalRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerRow'] = ResolversParentTypes['AnswerRow']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AttributeLabelArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentCoverage']>, ParentType, ContextType>;
  knownGaps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentCoverage'] = ResolversParentTypes['DocumentCoverage']> = {
  document?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linesCited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DocumentLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentLine'] = ResolversParentTypes['DocumentLine']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentPassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentPassage'] = ResolversParentTypes['DocumentPassage']> = {
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type DocumentReaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentReader'] = ResolversParentTypes['DocumentReader']> = {
  document?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['DocumentLine']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['DocumentPassage']>, ParentType, ContextType>;
  textAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EntityStatementsArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export interface EuroScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Euro'], any> {
  name: 'Euro';
}

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type MoneyFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyFlow'] = ResolversParentTypes['MoneyFlow']> = {
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>;
  availableTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  fundingLine?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  funds?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  providedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type MoneyReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyReport'] = ResolversParentTypes['MoneyReport']> = {
  flows?: Resolver<Array<ResolversTypes['MoneyFlow']>, ParentType, ContextType>;
  totalFlows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  amount?: Resolver<ResolversTypes['Euro'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AmountKind'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  structural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentReader']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  entities?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  money?: Resolver<ResolversTypes['MoneyReport'], ParentType, ContextType, Partial<QueryMoneyArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'direction' | 'first' | 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'count' | 'from' | 'maxLength' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineItem']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
};

export type QuestionTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionTerm'] = ResolversParentTypes['QuestionTerm']> = {
  alternatives?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TermRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type RelationTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationTypeCount'] = ResolversParentTypes['RelationTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementSentenceArgs, 'language'>>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Allocation?: AllocationResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerRow?: AnswerRowResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DocumentCoverage?: DocumentCoverageResolvers<ContextType>;
  DocumentLine?: DocumentLineResolvers<ContextType>;
  DocumentPassage?: DocumentPassageResolvers<ContextType>;
  DocumentReader?: DocumentReaderResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Euro?: GraphQLScalarType;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  MoneyFlow?: MoneyFlowResolvers<ContextType>;
  MoneyReport?: MoneyReportResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionTerm?: QuestionTermResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationTypeCount?: RelationTypeCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};

