import type { Ask, TypeWord } from '../../../../schema/language.ts';
import type { DayRange } from '../../../graph/period.ts';

/** What a stretch of a question can be taken for. */
export type Role = 'ENTITY' | 'ENTITY_TYPE' | 'RELATION' | 'PERIOD' | 'AMOUNT' | 'AGGREGATE' | 'IGNORED';

/** A thing that a stretch of a question may name. */
export interface NamedThing {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  /** How many statements it is an end of. */
  readonly degree: number;
}

/** Things that one stretch of a question names: the first is the likeliest, an answer may be about any. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly things: readonly NamedThing[];
  /** The stems of the words in it. */
  readonly stems: readonly string[];
  /** How much it tells: the rarer its words, the more. */
  readonly weight: number;
  /** Whether the reader said so. */
  readonly corrected: boolean;
}

/** A word that is no name and no word of the language of questions: it has to be somewhere near the answer. */
export interface Hint {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Dutch stems, any of which will do. */
  readonly stems: readonly string[];
  readonly weight: number;
  /** Whether an answer that has nothing to do with it leaves something out: not so for a verb, or a word that is nowhere in the graph. */
  readonly matters: boolean;
  /** Relations that it speaks of, where it is a verb or noun for one. */
  readonly relations: readonly string[];
}

/** One thing that is asked for; a question can ask for two: `wanneer, en door wie?` */
export interface Asked {
  readonly ask: Ask;
  /** Kinds of things that can answer; any where undefined. */
  readonly type: TypeWord | undefined;
  /** Position from which its words run to those of the next. */
  readonly start: number;
  /** Relations that its own words speak of. */
  readonly relations: readonly string[];
  /** Whether one thing is asked for, or several may be. */
  readonly plural: boolean;
  /** How many, where the question says so. */
  readonly count: number | undefined;
}

/** A stretch of a question as it was read. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: Role;
  readonly thing?: NamedThing;
  readonly alternatives: readonly NamedThing[];
  readonly entityType?: string;
  readonly relation?: string;
}

/** A question as a small formal query: what is asked for, about which things, through which relations, when. */
export interface Reading {
  readonly question: string;
  readonly language: 'NL' | 'EN';
  readonly asked: readonly Asked[];
  readonly anchors: readonly Anchor[];
  readonly relations: readonly string[];
  readonly hints: readonly Hint[];
  readonly period: (DayRange & { readonly text: string; readonly ofSource: boolean }) | undefined;
  readonly terms: readonly Term[];
}
