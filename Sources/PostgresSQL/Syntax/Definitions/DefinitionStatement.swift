/// A statement that makes, changes or removes an object of the database.
public indirect enum DefinitionStatement: Hashable, Sendable {
    /// CREATE TABLE, CREATE FOREIGN TABLE.
    case createTable(CreateTableStatement)
    /// CREATE TABLE AS, CREATE MATERIALIZED VIEW.
    case createTableAs(CreateTableAsStatement)
    /// CREATE VIEW.
    case createView(CreateViewStatement)
    /// CREATE INDEX.
    case createIndex(CreateIndexStatement)
    /// CREATE SEQUENCE.
    case createSequence(CreateSequenceStatement)
    /// CREATE SCHEMA.
    case createSchema(CreateSchemaStatement)
    /// CREATE TYPE.
    case createType(CreateTypeStatement)
    /// CREATE DOMAIN.
    case createDomain(CreateDomainStatement)
    /// CREATE FUNCTION, CREATE PROCEDURE.
    case createRoutine(CreateRoutineStatement)
    /// CREATE TRIGGER, CREATE CONSTRAINT TRIGGER.
    case createTrigger(CreateTriggerStatement)
    /// CREATE RULE.
    case createRule(CreateRuleStatement)
    /// CREATE POLICY.
    case createPolicy(PolicyStatement)
    /// CREATE PUBLICATION.
    case createPublication(PublicationStatement)
    /// Any other CREATE: a kind, a name and clauses.
    case create(CreateObjectStatement)
    /// ALTER TABLE, and the same actions of ALTER INDEX, VIEW, SEQUENCE, TYPE …
    case alterTable(AlterTableStatement)
    /// ALTER DOMAIN.
    case alterDomain(AlterDomainStatement)
    /// ALTER POLICY.
    case alterPolicy(PolicyStatement)
    /// ALTER PUBLICATION … ADD, DROP and SET of objects.
    case alterPublication(PublicationStatement)
    /// ALTER DEFAULT PRIVILEGES.
    case alterDefaultPrivileges(AlterDefaultPrivilegesStatement)
    /// ALTER … RENAME.
    case rename(RenameStatement)
    /// ALTER … OWNER TO, SET SCHEMA, [NO] DEPENDS ON EXTENSION.
    case move(MoveObjectStatement)
    /// Any other ALTER: a kind, a name and clauses.
    case alter(AlterObjectStatement)
    /// DROP.
    case drop(DropStatement)
}
