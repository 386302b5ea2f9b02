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
    /// CREATE SUBSCRIPTION.
    case createSubscription(CreateSubscriptionStatement)
    /// CREATE ROLE, CREATE USER, CREATE GROUP.
    case createRole(CreateRoleStatement)
    /// CREATE DATABASE.
    case createDatabase(CreateDatabaseStatement)
    /// CREATE EXTENSION.
    case createExtension(CreateExtensionStatement)
    /// CREATE FOREIGN DATA WRAPPER.
    case createForeignDataWrapper(ForeignDataWrapperStatement)
    /// CREATE SERVER.
    case createServer(CreateServerStatement)
    /// CREATE USER MAPPING.
    case createUserMapping(UserMappingStatement)
    /// Any other CREATE: a kind, a name and clauses.
    case create(CreateObjectStatement)
    /// ALTER TABLE, and the same actions of ALTER INDEX, VIEW, SEQUENCE, TYPE …
    case alterTable(AlterTableStatement)
    /// ALTER DOMAIN.
    case alterDomain(AlterDomainStatement)
    /// ALTER POLICY.
    case alterPolicy(PolicyStatement)
    /// ALTER PUBLICATION … ADD, DROP and SET of objects, SET of options.
    case alterPublication(PublicationStatement)
    /// ALTER SUBSCRIPTION.
    case alterSubscription(AlterSubscriptionStatement)
    /// ALTER ROLE, ALTER USER, ALTER GROUP.
    case alterRole(AlterRoleStatement)
    /// ALTER DATABASE.
    case alterDatabase(AlterDatabaseStatement)
    /// ALTER EXTENSION.
    case alterExtension(AlterExtensionStatement)
    /// ALTER FOREIGN DATA WRAPPER.
    case alterForeignDataWrapper(ForeignDataWrapperStatement)
    /// ALTER SERVER.
    case alterServer(AlterServerStatement)
    /// ALTER USER MAPPING.
    case alterUserMapping(UserMappingStatement)
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
