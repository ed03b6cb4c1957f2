// Constraints and indexes, made before the import. Each statement ends with a semicolon; all can run again.

// Any thing by its id, whatever its type.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// The same by type, for the typed API.
CREATE CONSTRAINT ministry_id IF NOT EXISTS FOR (n:Ministry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT municipality_id IF NOT EXISTS FOR (n:Municipality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_group_id IF NOT EXISTS FOR (n:ActorGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT party_id IF NOT EXISTS FOR (n:Party) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT programme_id IF NOT EXISTS FOR (n:Programme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT funding_line_id IF NOT EXISTS FOR (n:FundingLine) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT motion_id IF NOT EXISTS FOR (n:Motion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (n:Dossier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_group_id IF NOT EXISTS FOR (n:TargetGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT funding_allocation_id IF NOT EXISTS FOR (n:FundingAllocation) REQUIRE n.id IS UNIQUE;

// What has a period or a date, for time lines and filters.
CREATE INDEX entity_period_start IF NOT EXISTS FOR (n:Entity) ON (n.periodStart);
CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type);
CREATE INDEX funding_allocation_year IF NOT EXISTS FOR (n:FundingAllocation) ON (n.year);

// What things are called in a question, by the stems of the words.
CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key);

// Names without case, diacritics and signs, word by word: just as a text that is searched for is folded.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX folded_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.foldedNames]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };

// Words by their Dutch stem; nameParts are the parts of compounds in names.
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Entity) ON EACH [n.label, n.aliases, n.nameParts, n.description]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'dutch', `fulltext.eventually_consistent`: false } };

// What sources say, in our words, by their Dutch stem.
CREATE FULLTEXT INDEX claims IF NOT EXISTS FOR ()-[r:RESPONSIBLE_FOR|EXECUTES|PARTICIPATES_IN|FUNDS|PROVIDED_BY|AVAILABLE_TO|PART_OF|USES|ADDRESSES|TARGETS|APPLIES_IN|SUBMITTED_BY|MEMBER_OF|HOLDS_OFFICE_AT|IMPLEMENTS|RESPONDS_TO|CITES|ISSUED_BY|HAS_TARGET|HAS_INDICATOR|SUCCEEDS]-() ON EACH [r.claims]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'dutch', `fulltext.eventually_consistent`: false } };
