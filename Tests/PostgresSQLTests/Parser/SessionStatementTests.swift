import PostgresSQL
import Testing

@Suite struct SessionStatementTests {
    private func tree(_ text: String) -> Statement? {
        let statement = Parser().parse(text).first
        #expect(statement?.firstError == nil)
        return statement?.statement
    }

    private func strings(_ values: String...) -> SetStatement.Value {
        .list(values.map { .literal(Literal(.string($0))) })
    }

    @Test("SET has a name and values, in all its forms")
    func set() {
        #expect(tree("set Search_Path = a, 'B'") == .set(SetStatement(name: "search_path", value: strings("a", "B"))))
        #expect(tree("set my.x to default") == .set(SetStatement(name: "my.x", value: .default)))
        #expect(tree("set local a = on") == .set(SetStatement(name: "a", isLocal: true, value: strings("on"))))
        #expect(tree("set session a from current") == .set(SetStatement(name: "a", value: .current)))
        #expect(
            tree("set time zone 'utc'")
                == .set(SetStatement(name: "timezone", value: strings("utc"), form: .timeZone))
        )
        #expect(
            tree("set time zone local") == .set(SetStatement(name: "timezone", value: .default, form: .timeZone))
        )
        #expect(tree("set names 'utf8'") == .set(SetStatement(name: "client_encoding", value: strings("utf8"))))
        #expect(tree("set role none") == .set(SetStatement(name: "role", value: strings("none"))))
        #expect(
            tree("set session authorization default")
                == .set(SetStatement(name: "session_authorization", value: .default))
        )
        #expect(
            tree("set transaction isolation level repeatable read, read only")
                == .set(
                    SetStatement(
                        name: "transaction",
                        value: .modes([.isolation(.repeatableRead), .readOnly]),
                        form: .transaction
                    )
                )
        )
        #expect(
            tree("set session characteristics as transaction read write, isolation level read uncommitted")
                == .set(
                    SetStatement(
                        name: "session characteristics",
                        value: .modes([.readWrite, .isolation(.readUncommitted)]),
                        form: .sessionCharacteristics
                    )
                )
        )
        #expect(
            tree("set constraints all deferred")
                == .set(SetStatement(name: "constraints", value: strings("deferred"), form: .constraints))
        )
        #expect(tree("set a = -1.5") != nil)
    }

    @Test("SHOW and RESET know the names of several words")
    func showAndReset() {
        #expect(tree("show all") == .show(ShowStatement(name: nil)))
        #expect(tree("show time zone") == .show(ShowStatement(name: "timezone")))
        #expect(tree("show transaction isolation level") == .show(ShowStatement(name: "transaction_isolation")))
        #expect(tree("reset all") == .reset(ResetStatement(name: nil)))
        #expect(tree("reset session authorization") == .reset(ResetStatement(name: "session_authorization")))
    }

    @Test("transactions have their modes")
    func transactions() {
        #expect(tree("begin") == .transaction(TransactionStatement(kind: .begin)))
        #expect(
            tree("start transaction isolation level serializable, read only not deferrable")
                == .transaction(
                    TransactionStatement(
                        kind: .begin,
                        isStart: true,
                        modes: [.isolation(.serializable), .readOnly, .notDeferrable]
                    )
                )
        )
        #expect(
            tree("begin work isolation level read committed deferrable")
                == .transaction(
                    TransactionStatement(kind: .begin, modes: [.isolation(.readCommitted), .deferrable])
                )
        )
        #expect(tree("end and chain") == .transaction(TransactionStatement(kind: .commit, isChained: true)))
        #expect(tree("rollback to savepoint a") == .transaction(TransactionStatement(kind: .rollbackTo("a"))))
        #expect(tree("release a") == .transaction(TransactionStatement(kind: .release("a"))))
        #expect(tree("commit prepared 'x'") == .transaction(TransactionStatement(kind: .commitPrepared("x"))))
    }

    @Test(
        "FETCH has a direction",
        arguments: [
            ("fetch c", .forward(1)), ("fetch next from c", .forward(1)), ("fetch all in c", .forward(nil)),
            ("fetch -5 c", .forward(-5)), ("fetch backward all from c", .backward(nil)),
            ("fetch prior c", .backward(1)),
            ("fetch last c", .absolute(-1)), ("fetch relative -2 c", .relative(-2)), ("fetch forward c", .forward(1)),
        ] as [(String, FetchStatement.Direction)]
    )
    func fetch(_ text: String, _ direction: FetchStatement.Direction) {
        #expect(tree(text) == .fetch(FetchStatement(cursor: "c", direction: direction, isMove: false)))
    }

    @Test("PREPARE, DECLARE and EXPLAIN hold statements, and say where")
    func nested() throws {
        guard case .prepare(let prepare) = tree("prepare p (int) as delete from t") else {
            Issue.record("no PREPARE")
            return
        }
        #expect(prepare.types.map(\.sql) == ["integer"])
        #expect([prepare.statementRange.start, prepare.statementRange.end] == [19, 32])
        guard case .declareCursor(let cursor) = tree("declare c binary no scroll cursor with hold for select 1") else {
            Issue.record("no DECLARE")
            return
        }
        #expect(cursor.isBinary && cursor.isHeld && cursor.isScrollable == false)
        guard case .explain(let explain) = tree("explain (analyze, format json) select 1") else {
            Issue.record("no EXPLAIN")
            return
        }
        #expect(explain.options == [ExplainOption(name: "analyze"), ExplainOption(name: "format", value: "json")])
        #expect(tree("deallocate prepare all") == .deallocate(DeallocateStatement(name: nil)))
        #expect(tree("discard temporary") == .discard(DiscardStatement(what: "TEMP")))
        #expect(tree("close all") == .close(CloseStatement(cursor: nil)))
    }
}
