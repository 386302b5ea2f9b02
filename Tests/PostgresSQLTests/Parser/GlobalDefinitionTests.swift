import PostgresSQL
import Testing

@Suite struct GlobalDefinitionTests {
    private func definition(_ text: String) -> DefinitionStatement? {
        guard case .definition(let statement) = Parser().parse(text).first?.statement else { return nil }
        return statement
    }

    private static func number(_ value: Int64) -> Expression { .literal(Literal(.integer(value))) }

    private static func set(_ name: String, _ value: String) -> SettingChange {
        .set(SetStatement(name: name, value: .list([.literal(Literal(.string(value)))])))
    }

    @Test(
        "roles have their options and members",
        arguments: [
            (
                "create user u with superuser nocreatedb noinherit login connection limit -1 password null sysid 7",
                DefinitionStatement.createRole(
                    CreateRoleStatement(
                        word: .user,
                        name: "u",
                        options: [
                            RoleOption(.superuser(true)), RoleOption(.createsDatabases(false)),
                            RoleOption(.inherits(false)), RoleOption(.logsIn(true)),
                            RoleOption(.connectionLimit(-1)), RoleOption(.password(nil)),
                            RoleOption(.systemNumber(7)),
                        ]
                    )
                )
            ),
            (
                "create group g encrypted password 'x' valid until 'y' in group a, current_user role b admin c",
                .createRole(
                    CreateRoleStatement(
                        word: .group,
                        name: "g",
                        options: [
                            RoleOption(.password("x")), RoleOption(.validUntil("y")),
                            RoleOption(.memberOf([.name("a"), .currentUser])), RoleOption(.members([.name("b")])),
                            RoleOption(.administrators([.name("c")])),
                        ]
                    )
                )
            ),
            (
                "alter role all in database d set work_mem = '1MB'",
                .alterRole(AlterRoleStatement(role: nil, change: .setting(set("work_mem", "1MB"), database: "d")))
            ),
            (
                "alter user session_user reset all",
                .alterRole(
                    AlterRoleStatement(
                        role: .sessionUser,
                        change: .setting(.reset(ResetStatement(name: nil)), database: nil)
                    )
                )
            ),
            (
                "alter role u bypassrls noreplication user a",
                .alterRole(
                    AlterRoleStatement(
                        role: .name("u"),
                        change: .options([
                            RoleOption(.bypassesRowSecurity(true)), RoleOption(.replicates(false)),
                            RoleOption(.members([.name("a")])),
                        ])
                    )
                )
            ),
            (
                "alter group g drop user a, b",
                .alterRole(AlterRoleStatement(role: .name("g"), change: .dropMembers([.name("a"), .name("b")])))
            ),
            (
                "drop user if exists a, current_role",
                .drop(DropStatement(kind: .role, names: [.role(.name("a")), .role(.currentRole)], ifExists: true))
            ),
        ]
    )
    func roles(_ text: String, _ expected: DefinitionStatement) { #expect(definition(text) == expected) }

    @Test(
        "databases and extensions have their options and changes",
        arguments: [
            (
                "create database d owner = Me encoding 'UTF8' connection limit 5 is_template on \"New\" default",
                DefinitionStatement.createDatabase(
                    CreateDatabaseStatement(
                        name: "d",
                        options: [
                            DatabaseOption(.owner, .text("me")), DatabaseOption(.encoding, .text("UTF8")),
                            DatabaseOption(.connectionLimit, .number(number(5))),
                            DatabaseOption(.isTemplate, .text("on")), DatabaseOption(.other("New"), .default),
                        ]
                    )
                )
            ),
            (
                "alter database d set tablespace t",
                .alterDatabase(AlterDatabaseStatement(name: "d", change: .tablespace("t")))
            ),
            (
                "alter database d set a.b to 'c'",
                .alterDatabase(AlterDatabaseStatement(name: "d", change: .setting(set("a.b", "c"))))
            ),
            (
                "alter database d refresh collation version",
                .alterDatabase(AlterDatabaseStatement(name: "d", change: .refreshCollationVersion))
            ),
            (
                "alter database d allow_connections false",
                .alterDatabase(
                    AlterDatabaseStatement(
                        name: "d",
                        change: .options([DatabaseOption(.allowsConnections, .text("false"))])
                    )
                )
            ),
            (
                "drop database if exists d (force)",
                .drop(
                    DropStatement(
                        kind: .database,
                        names: [.name(QualifiedName(["d"]))],
                        ifExists: true,
                        isForced: true
                    )
                )
            ),
            (
                "create extension if not exists e with version v1 cascade schema s",
                .createExtension(
                    CreateExtensionStatement(
                        name: "e",
                        ifNotExists: true,
                        options: [.version("v1"), .cascade, .schema("s")]
                    )
                )
            ),
            (
                "alter extension e update to '2'",
                .alterExtension(AlterExtensionStatement(name: "e", change: .update(to: ["2"])))
            ),
            (
                "alter extension e add table a.b",
                .alterExtension(
                    AlterExtensionStatement(
                        name: "e",
                        change: .add(ObjectReference(kind: .table, name: .name(QualifiedName(["a", "b"]))))
                    )
                )
            ),
            (
                "alter extension e drop role r",
                .alterExtension(
                    AlterExtensionStatement(
                        name: "e",
                        change: .drop(ObjectReference(kind: .role, name: .name(QualifiedName(["r"]))))
                    )
                )
            ),
        ]
    )
    func databases(_ text: String, _ expected: DefinitionStatement) { #expect(definition(text) == expected) }

    @Test(
        "foreign objects and subscriptions have their parts",
        arguments: [
            (
                "create foreign data wrapper w handler a.b no validator options (c 'd')",
                DefinitionStatement.createForeignDataWrapper(
                    ForeignDataWrapperStatement(
                        name: "w",
                        functions: [.handler(QualifiedName(["a", "b"])), .validator(nil)],
                        options: [OptionChange(name: "c", value: "d")]
                    )
                )
            ),
            (
                "alter foreign data wrapper w options (add a 'b', drop c)",
                .alterForeignDataWrapper(
                    ForeignDataWrapperStatement(
                        name: "w",
                        options: [
                            OptionChange(action: .add, name: "a", value: "b"), OptionChange(action: .drop, name: "c"),
                        ]
                    )
                )
            ),
            (
                "create server if not exists s type 't' version null foreign data wrapper w",
                .createServer(
                    CreateServerStatement(name: "s", ifNotExists: true, type: "t", version: .null, wrapper: "w")
                )
            ),
            (
                "alter server s version '2' options (set a 'b')",
                .alterServer(
                    AlterServerStatement(
                        name: "s",
                        version: .text("2"),
                        options: [OptionChange(action: .set, name: "a", value: "b")]
                    )
                )
            ),
            (
                "create user mapping if not exists for user server s options (a 'b')",
                .createUserMapping(
                    UserMappingStatement(
                        role: .user,
                        server: "s",
                        ifNotExists: true,
                        options: [OptionChange(name: "a", value: "b")]
                    )
                )
            ),
            (
                "alter user mapping for public server s options (drop a)",
                .alterUserMapping(
                    UserMappingStatement(
                        role: .public,
                        server: "s",
                        options: [OptionChange(action: .drop, name: "a")]
                    )
                )
            ),
            (
                "create subscription s connection 'c' publication a, b with (slot_name = none)",
                .createSubscription(
                    CreateSubscriptionStatement(
                        name: "s",
                        connection: "c",
                        publications: ["a", "b"],
                        options: [DefinitionOption(name: "slot_name", value: .word("NONE"))]
                    )
                )
            ),
            (
                "alter subscription s add publication a with (refresh)",
                .alterSubscription(
                    AlterSubscriptionStatement(
                        name: "s",
                        change: .addPublications(["a"]),
                        options: [DefinitionOption(name: "refresh")]
                    )
                )
            ),
            (
                "alter subscription s disable",
                .alterSubscription(AlterSubscriptionStatement(name: "s", change: .disable))
            ),
            (
                "alter publication p set (publish = 'insert')",
                .alterPublication(
                    PublicationStatement(
                        name: "p",
                        action: "SET",
                        options: [DefinitionOption(name: "publish", value: .string("insert"))]
                    )
                )
            ),
        ]
    )
    func foreignObjects(_ text: String, _ expected: DefinitionStatement) { #expect(definition(text) == expected) }

    @Test("ranges say where a role's option stands")
    func ranges() throws {
        let text = "create role r login connection limit 5"
        guard case .createRole(let role) = definition(text) else {
            Issue.record("no role")
            return
        }
        let option = try #require(role.options.last)
        #expect(option.range.start == 20 && option.range.end == 38)
        #expect(role.name.range.start == 12)
    }

    @Test(
        "definitions of a server's objects are printed in one form",
        arguments: [
            (
                "create user u encrypted password 'x' in group a",
                "CREATE USER u PASSWORD 'x' IN ROLE a"
            ),
            ("alter user all reset time zone", "ALTER ROLE ALL RESET timezone"),
            ("create database d with owner me", "CREATE DATABASE d OWNER = 'me'"),
            ("create extension e version v1", "CREATE EXTENSION e VERSION 'v1'"),
            (
                "create user mapping for public server s",
                "CREATE USER MAPPING FOR PUBLIC SERVER s"
            ),
            ("alter subscription s set (a)", "ALTER SUBSCRIPTION s SET (a)"),
        ]
    )
    func canonical(_ text: String, _ expected: String) {
        #expect(Parser().parse(text).first?.statement.sql == expected)
    }
}
