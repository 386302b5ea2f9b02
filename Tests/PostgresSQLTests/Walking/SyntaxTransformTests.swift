import PostgresSQL
import Testing

@Suite("A transform")
struct SyntaxTransformTests {
    /// Changes nothing, but has all its nodes put back.
    private struct Identity: SyntaxTransform {}

    @Test("that changes nothing gives the same tree", arguments: SyntaxVisitorTests.texts)
    func identity(_ text: String) {
        for statement in Parser().parse(text) {
            var tree = statement.statement
            var identity = Identity()
            identity.transform(&tree)
            #expect(tree == statement.statement)
        }
    }

    /// Replaces every constant.
    private struct Masking: SyntaxTransform {
        mutating func transform(_ expression: inout PostgresSQL.Expression) {
            expression.transformChildren(with: &self)
            if case .literal = expression { expression = .parameter(Parameter(number: 1)) }
        }

        mutating func transform(_ name: inout QualifiedName, access: RelationAccess) {
            name = QualifiedName([Identifier(access.rawValue), Identifier(name.name)])
        }
    }

    @Test(
        "replaces nodes wherever they stand",
        arguments: [
            (
                "select a + 1, f(2, b) filter (where c = 'x') from t where d in (1, 2) and exists (select 1 from u)",
                "SELECT a + $1, f($1, b) FILTER (WHERE c = $1) FROM read.t WHERE (d IN ($1, $1)) AND "
                    + "EXISTS (SELECT $1 FROM read.u)"
            ),
            (
                "insert into t (a[1]) values (1), (case when 2 then 3 else 4 end) on conflict (b) do update set c = 5 "
                    + "returning 6",
                "INSERT INTO write.t (a[$1]) VALUES ($1), (CASE WHEN $1 THEN $1 ELSE $1 END) ON CONFLICT (b) "
                    + "DO UPDATE SET c = $1 RETURNING $1"
            ),
            (
                "merge into t using s on t.a = 1 when matched and b = 2 then update set c = 3 "
                    + "when not matched then insert values (4)",
                "MERGE INTO write.t USING read.s ON t.a = $1 WHEN MATCHED AND b = $1 THEN UPDATE SET c = $1 "
                    + "WHEN NOT MATCHED THEN INSERT VALUES ($1)"
            ),
            (
                "create table t (a int default 1 references u, check (a > 2)) inherits (v)",
                "CREATE TABLE definition.t (a integer DEFAULT $1 REFERENCES definition.u, CHECK (a > $1)) "
                    + "INHERITS (definition.v)"
            ),
            (
                "create view v as select 1 from t union values (2)",
                "CREATE VIEW definition.v AS SELECT $1 FROM read.t UNION VALUES ($1)"
            ),
        ]
    )
    func replacing(_ text: String, _ expected: String) throws {
        var tree = try #require(Parser().parse(text).first?.statement)
        var masking = Masking()
        masking.transform(&tree)
        #expect(tree.sql == expected)
    }
}
