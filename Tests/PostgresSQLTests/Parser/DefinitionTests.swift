import PostgresSQL
import Testing

@Suite struct DefinitionTests {
    private func definition(_ text: String) -> DefinitionStatement? {
        guard case .definition(let statement) = Parser().parse(text).first?.statement else { return nil }
        return statement
    }

    private func utility(_ text: String) -> UtilityStatement? {
        guard case .utility(let statement) = Parser().parse(text).first?.statement else { return nil }
        return statement
    }

    @Test("what PostgreSQL accepts has a tree and no error", arguments: CorpusFiles.definitions)
    func accepted(_ text: String) {
        let statements = Parser().parse(text)
        #expect(statements.count == 1)
        #expect(statements.first?.firstError == nil)
        switch statements.first?.statement {
        case .definition, .utility, .explain: break
        default: Issue.record("no tree: \(text)")
        }
    }

    @Test("PostgreSQL's refusals have its message, SQLSTATE and place", arguments: CorpusFiles.refusedDefinitions)
    func refused(_ refusal: Refusal) { refusal.checkParser() }

    @Test("the corpus is as large as it says")
    func corpusSize() {
        #expect(CorpusFiles.definitions.count > 1_400)
        #expect(CorpusFiles.refusedDefinitions.count > 550)
    }

    @Test("a table has its columns, constraints and storage")
    func table() throws {
        let text = """
            create unlogged table s.t (a int not null default 1, constraint k primary key (a), like u including all)
            inherits (p) with (fillfactor = 70)
            """
        guard case .createTable(let table) = definition(text) else {
            Issue.record("no table")
            return
        }
        #expect(table.persistence == .unlogged)
        #expect(table.name == QualifiedName(["s", "t"]))
        #expect(table.inherits == [QualifiedName(["p"])])
        #expect(table.storage.options.map(\.name.value) == ["fillfactor"])
        let elements = try #require(table.elements)
        #expect(elements.count == 3)
        guard case .column(let column) = elements[0], case .constraint(let constraint) = elements[1],
            case .like(let like) = elements[2]
        else {
            Issue.record("other elements")
            return
        }
        let one = Expression.literal(Literal(.integer(1)))
        #expect(column.constraints.map(\.kind) == [.notNull, .default(one)])
        #expect(constraint.name == "k")
        #expect(constraint.kind == .primaryKey(["a"], KeyOptions()))
        #expect(like.options == [LikeOption(isIncluded: true, what: "ALL")])
    }

    @Test("ranges say where the parts stand")
    func ranges() {
        let text = "  create table t (a int, b text not null)"
        guard case .createTable(let table) = definition(text), case .column(let column) = table.elements?.last else {
            Issue.record("no column")
            return
        }
        func part(_ range: SourceRange) -> Substring {
            let bytes = text.utf8
            let start = bytes.index(bytes.startIndex, offsetBy: Int(range.start))
            return text[start..<bytes.index(bytes.startIndex, offsetBy: Int(range.end))]
        }
        #expect(part(table.range) == "create table t (a int, b text not null)")
        #expect(part(column.range) == "b text not null")
        #expect(part(column.constraints[0].range) == "not null")
    }

    @Test("a broken element leaves its neighbours understood")
    func brokenElement() {
        let text = "create table t (a int, b c d e, check (f > 1)) tablespace x"
        guard case .createTable(let table) = definition(text) else {
            Issue.record("no table")
            return
        }
        #expect(table.elements?.count == 3)
        #expect(table.elements?[1] == .opaque(OpaqueText(text: "b c d e")))
        #expect(table.storage.tablespace == "x")
        #expect(Parser().parse(text).first?.firstError?.message == "syntax error at or near \"d\"")
    }

    @Test("a broken action leaves its neighbours understood")
    func brokenAction() {
        let text = "alter table t add a int, drop b c, set logged"
        guard case .alterTable(let statement) = definition(text) else {
            Issue.record("no ALTER TABLE")
            return
        }
        #expect(statement.actions.count == 3)
        #expect(statement.actions[1] == .opaque(OpaqueText(text: "drop b c")))
        #expect(statement.actions[2] == .set(DefinitionClause(keyword: "SET LOGGED")))
    }

    @Test("the statements of a function's body are read")
    func body() {
        let text = """
            create function f(a int) returns int begin atomic
            select case when a > 1 then 2 end; insert into t values (1); return a; end; select 1
            """
        let statements = Parser().parse(text)
        #expect(statements.map(\.type.rawValue) == ["CREATE FUNCTION", "SELECT"])
        guard case .createRoutine(let routine) = definition(text), case .statements(let body) = routine.body else {
            Issue.record("no body")
            return
        }
        #expect(body.count == 3)
        guard case .statement(.insert(let insert)) = body[1] else {
            Issue.record("no INSERT")
            return
        }
        #expect(insert.table.name == QualifiedName(["t"]))
    }

    @Test("privileges and their targets are told apart from roles")
    func grants() {
        guard case .grant(let grant) = utility("grant select (a), update on table s.t to public with grant option")
        else {
            Issue.record("no GRANT")
            return
        }
        #expect(grant.privileges == [Privilege(name: "select", columns: ["a"]), Privilege(name: "update")])
        #expect(grant.target == .tables([QualifiedName(["s", "t"])]))
        #expect(grant.grantees == [.public])
        #expect(grant.withGrantOption)
        guard case .grantRole(let roles) = utility("revoke admin option for a from b cascade") else {
            Issue.record("no REVOKE")
            return
        }
        #expect(roles.roles == [Privilege(name: "a")])
        #expect(roles.isRevoke && roles.withAdminOption && roles.behavior == .cascade)
    }

    @Test("both syntaxes of COPY give the same options")
    func copy() {
        guard case .copy(let old) = utility("copy t (a) from stdin csv header delimiter ';' force not null a"),
            case .copy(let new) = utility(
                "copy t (a) from stdin (format 'csv', header true, delimiter ';', force_not_null (a))"
            )
        else {
            Issue.record("no COPY")
            return
        }
        #expect(old.options.map(\.name) == new.options.map(\.name))
        #expect(old.options.map(\.value) == new.options.map(\.value))
        #expect(old.isFrom && old.file == nil && old.columns == ["a"])
        #expect(old.options.allSatisfy(\.hasOldSyntax) && !new.options.contains(where: \.hasOldSyntax))
    }
}
