import PostgresWire

/// The rows of XMLTABLE.
final class XMLTablePlan: PlanNode {
    /// A namespace with its name.
    struct Namespace: Sendable {
        var uri: any Evaluator
        var name: String?
    }

    /// A column.
    struct Column: Sendable {
        var name: String
        var type: PostgresType
        var typeModifier: Int32
        var isOrdinality: Bool
        var isNotNull: Bool
        /// Whether truth values become 1 and 0.
        var isNumber: Bool
        /// Whether nodes are given as they are written.
        var isXML: Bool
        var path: (any Evaluator)?
        var defaultValue: (any Evaluator)?
    }

    let path: any Evaluator
    let document: any Evaluator
    let namespaces: [Namespace]
    let columns: [Column]

    init(path: any Evaluator, document: any Evaluator, namespaces: [Namespace], columns: [Column]) {
        self.path = path
        self.document = document
        self.namespaces = namespaces
        self.columns = columns
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { XMLTableSource(self, context) }
}

private final class XMLTableSource: RowSource {
    private let plan: XMLTablePlan
    private let context: ExecutionContext
    private var texts: [[String?]]?
    private var position = 0

    init(_ plan: XMLTablePlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        try context.environment.checkCancellation()
        let texts = try found()
        let end = min(texts.count, position &+ Execution.batchSize)
        guard position < end else { return .finished }
        let input = TypeInput(context.environment)
        var rows: [[PostgresValue]] = []
        for index in position..<end { rows.append(try row(texts[index], index, input)) }
        position = end
        return .rows(rows)
    }

    func rewind() {
        texts = nil
        position = 0
    }

    private func row(_ texts: [String?], _ index: Int, _ input: TypeInput) throws(PostgresError) -> [PostgresValue] {
        var row: [PostgresValue] = []
        for (column, text) in zip(plan.columns, texts) {
            var value = PostgresValue.null
            if column.isOrdinality {
                value = .int4(Int32(clamping: index &+ 1))
            } else if let text {
                value = try input.value(of: text, as: column.type, typeModifier: column.typeModifier)
            } else if let other = column.defaultValue {
                value = try other.evaluate([], context)
            }
            if value.isNull, column.isNotNull {
                throw PostgresError(.nullValueNotAllowed, "null is not allowed in column \"\(column.name)\"")
            }
            row.append(value)
        }
        return row
    }

    /// The texts of all rows: what reads them as values comes when the document is gone.
    private func found() throws(PostgresError) -> [[String?]] {
        if let texts { return texts }
        let made = try read()
        texts = made
        return made
    }

    private func read() throws(PostgresError) -> [[String?]] {
        let document = try plan.document.evaluate([], context)
        guard !document.isNull else { return [] }
        var namespaces: [(name: String, uri: String)] = []
        for namespace in plan.namespaces {
            let uri = try text(namespace.uri, "namespace URI must not be null")
            guard let name = namespace.name else {
                throw PostgresError(.featureNotSupported, "DEFAULT namespace is not supported")
            }
            namespaces.append((name, uri))
        }
        let rowPath = try text(plan.path, "row filter expression must not be null")
        guard !rowPath.isEmpty else {
            throw PostgresError(.dataException, "row path filter must not be empty string")
        }
        var paths: [String] = []
        for column in plan.columns where !column.isOrdinality {
            let detail = "Filter for column \"\(column.name)\" is null."
            let path =
                try column.path.map { (path) throws(PostgresError) in
                    try text(path, "column filter expression must not be null", detail: detail)
                } ?? column.name
            guard !path.isEmpty else {
                throw PostgresError(.dataException, "column path filter must not be empty string")
            }
            paths.append(path)
        }
        let cancellation = context.environment
        return try XMLErrors.collect { (library, errors) throws(PostgresError) in
            let source = XMLDeclaration.output(of: document.string)
            let context = try XMLPathContext(source, library, errors)
            for (name, uri) in namespaces where !context.register(namespace: name, uri) {
                throw errors.failure(.dataException, "could not set XML namespace")
            }
            let reader = XMLTableReader(context, library, errors)
            let row = try context.path(rowPath, failing: .syntaxError)
            var compiled: [XMLPathContext.Path] = []
            for path in paths { compiled.append(try context.path(path, failing: .dataException)) }
            guard case .nodes(let nodes) = try context.evaluate(row) else { return [] }
            var rows: [[String?]] = []
            for node in nodes {
                try cancellation.checkCancellation()
                rows.append(try reader.texts(of: plan.columns, compiled, at: node))
                context.forget(keeping: 1)
            }
            return rows
        }
    }

    private func text(
        _ evaluator: any Evaluator,
        _ message: String,
        detail: String? = nil
    ) throws(PostgresError) -> String {
        let value = try evaluator.evaluate([], context)
        guard !value.isNull else { throw PostgresError(.nullValueNotAllowed, message, detail: detail) }
        return value.string
    }
}

/// Reads the columns of the rows of a document.
private struct XMLTableReader {
    private let context: XMLPathContext
    private let library: XMLLibrary
    private let errors: XMLErrors

    init(_ context: XMLPathContext, _ library: XMLLibrary, _ errors: XMLErrors) {
        self.context = context
        self.library = library
        self.errors = errors
    }

    func texts(
        of columns: [XMLTablePlan.Column],
        _ paths: [XMLPathContext.Path],
        at node: XMLNode
    ) throws(PostgresError) -> [String?] {
        var rest = paths[...]
        var texts: [String?] = []
        for column in columns {
            guard !column.isOrdinality, let path = rest.popFirst() else {
                texts.append(nil)
                continue
            }
            texts.append(try text(of: try context.evaluate(path, at: node), column))
        }
        return texts
    }

    private func text(
        of result: XMLPathContext.Result,
        _ column: XMLTablePlan.Column
    ) throws(PostgresError) -> String? {
        switch result {
        case .nodes(let nodes):
            guard let first = nodes.first else { return nil }
            if column.isXML {
                var text = ""
                for node in nodes { text += try node.xml(library, errors) }
                return text
            }
            guard nodes.count == 1 else {
                throw PostgresError(
                    .cardinalityViolation,
                    "more than one value returned by column XPath expression"
                )
            }
            return library.text(library.nodeToText(first.pointer)) ?? ""
        case .text(let text): return column.isXML ? XMLText.escaped(text) : text
        case .bool(let flag): return column.isNumber ? (flag ? "1" : "0") : flag ? "true" : "false"
        case .number(let number): return library.text(library.numberToText(number)) ?? ""
        }
    }
}
