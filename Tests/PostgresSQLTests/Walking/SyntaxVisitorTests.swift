import PostgresSQL
import Testing

/// Counts the nodes that a visitor is told of.
private struct Counter: SyntaxVisitor {
    var counts: [String: Int] = [:]
    /// Where the expressions begin that have no others inside.
    var places: [Int32] = []

    mutating func visit(_ statement: Statement) {
        counts["statement", default: 0] += 1
        visitChildren(of: statement)
    }

    mutating func visit(_ query: SelectQuery) {
        counts["query", default: 0] += 1
        visitChildren(of: query)
    }

    mutating func visit(_ item: FromItem) {
        counts["item", default: 0] += 1
        visitChildren(of: item)
    }

    mutating func visit(_ expression: Expression) {
        counts["expression", default: 0] += 1
        switch expression {
        case .column, .literal: if expression.range.start >= 0 { places.append(expression.range.start) }
        default: break
        }
        visitChildren(of: expression)
    }

    mutating func visit(_ call: FunctionCall) {
        counts["call", default: 0] += 1
        visitChildren(of: call)
    }

    mutating func visit(_ type: TypeName) {
        counts["type", default: 0] += 1
        visitChildren(of: type)
    }
}

/// Counts the nodes that a value holds, whatever holds them.
private func count(_ value: Any, _ counts: inout [String: Int]) {
    let mirror = Mirror(reflecting: value)
    switch value {
    case _ where mirror.displayStyle == .optional: break
    case is Statement: counts["statement", default: 0] += 1
    case is SelectQuery: counts["query", default: 0] += 1
    case is FromItem: counts["item", default: 0] += 1
    case is PostgresSQL.Expression: counts["expression", default: 0] += 1
    case is FunctionCall: counts["call", default: 0] += 1
    case is TypeName: counts["type", default: 0] += 1
    default: break
    }
    for child in mirror.children { count(child.value, &counts) }
}

@Suite("A visitor")
struct SyntaxVisitorTests {
    static let texts = CorpusFiles.accepted + CorpusFiles.definitions + CorpusFiles.clients

    @Test("is told of every node that the tree holds", arguments: texts)
    func completeness(_ text: String) {
        for statement in Parser().parse(text) {
            var expected: [String: Int] = [:]
            count(statement.statement, &expected)
            var counter = Counter()
            counter.visit(statement.statement)
            #expect(counter.counts == expected)
        }
    }

    @Test("is told of columns and constants in the order of the text", arguments: texts)
    func order(_ text: String) {
        for statement in Parser().parse(text) {
            var counter = Counter()
            counter.visit(statement.statement)
            #expect(counter.places == counter.places.sorted())
        }
    }

    @Test("passes over what its override does not go into")
    func skipping() throws {
        struct Outside: SyntaxVisitor {
            var names: [String] = []
            mutating func visit(_ query: SelectQuery) {
                if names.isEmpty { visitChildren(of: query) }
            }
            mutating func visit(_ name: QualifiedName, access: RelationAccess) { names.append(name.name) }
        }
        let statement = try #require(Parser().parse("select * from a, (select * from b) b, c").first?.statement)
        var visitor = Outside()
        visitor.visit(statement)
        #expect(visitor.names == ["a", "c"])
    }
}
