import PostgresSQL
import Testing

@Suite struct DataStatementTests {
    private func statement(_ text: String) -> Statement? {
        let parsed = Parser().parse(text).first
        #expect(parsed?.firstError == nil)
        return parsed?.statement
    }

    @Test("MERGE has its tables, its condition and its WHEN clauses")
    func merge() throws {
        let text = """
            with s as (select 1 as id) merge into only t as target using s on target.id = s.id
            when matched and s.id > 5 then update set a = 1, (b, c.d[2]) = (2, 3)
            when matched then delete
            when not matched then insert (id, a[1]) overriding system value values (s.id, default)
            when not matched and true then insert default values
            when not matched then do nothing
            """
        guard case .merge(let merge) = statement(text) else {
            Issue.record("no MERGE")
            return
        }
        #expect(merge.with?.tables.map(\.name) == ["s"])
        #expect(merge.table.isOnly)
        #expect(merge.table.alias?.name == "target")
        #expect(merge.source == .table(TableReference(name: QualifiedName(["s"]))))
        #expect(merge.condition.sql == "target.id = s.id")
        #expect(merge.clauses.map(\.isMatched) == [true, true, false, false, false])
        #expect(merge.clauses.map { $0.condition?.sql } == ["s.id > 5", nil, nil, "true", nil])
        guard case .update(let assignments) = merge.clauses[0].action,
            case .insert(let insert) = merge.clauses[2].action
        else {
            Issue.record("other actions")
            return
        }
        #expect(assignments.map(\.isRow) == [false, true])
        #expect(assignments[1].targets.map(\.path.count) == [0, 2])
        #expect(merge.clauses[1].action == .delete)
        #expect(insert.columns.map(\.name) == ["id", "a"])
        #expect(insert.overriding == "SYSTEM")
        #expect(insert.values?.count == 2)
        #expect(merge.clauses[3].action == .insert(MergeInsert(values: nil)))
        #expect(merge.clauses[4].action == .nothing)
    }

    @Test("the tables of MERGE are its target and its sources")
    func tables() throws {
        let parsed = try #require(
            Parser().parse("merge into t using (select * from u) u on $1 when matched then delete").first
        )
        let info = try #require(StatementInfo(parsed))
        #expect(info.tables.map(\.name) == ["t", "u"])
        #expect(info.tables.map(\.access) == [.write, .read])
        #expect(info.parameters == [1])
    }

    @Test("ON CONFLICT has all that an index may say of its columns")
    func conflict() {
        let text = """
            insert into t (a.b) values (1)
            on conflict (a collate "C" text_ops (x = 1) desc nulls last, (b + 1), lower(c)) where d do nothing
            """
        guard case .insert(let insert) = statement(text), let conflict = insert.onConflict else {
            Issue.record("no ON CONFLICT")
            return
        }
        #expect(insert.columns == [TargetColumn("a", path: [.field("b")])])
        let key = conflict.target[0]
        #expect(key.collation == QualifiedName(["C"]))
        #expect(key.operatorClass == QualifiedName(["text_ops"]))
        #expect(key.operatorClassOptions.map(\.name) == ["x"])
        #expect(key.isDescending == true)
        #expect(key.nullsFirst == false)
        #expect(conflict.target.map(\.expression.sql) == ["a", "b + 1", "lower(c)"])
        #expect(conflict.target.map(\.isInParentheses) == [false, true, false])
        #expect(conflict.targetCondition?.sql == "d")
    }

    @Test(
        "UPDATE and DELETE may act on the row of a cursor",
        arguments: ["update t set a = 1 where current of c", "delete from t where current of c"]
    )
    func cursor(_ text: String) {
        switch statement(text) {
        case .update(let update): #expect(update.cursor == "c")
        case .delete(let delete): #expect(delete.cursor == "c")
        default: Issue.record("another statement")
        }
    }
}
