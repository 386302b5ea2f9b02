import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Writes bound expressions as SQL, the way PostgreSQL's `pg_get_expr` and its kin do.
///
/// The text reads back to the same meaning. Parentheses stand around everything that is not a name, a constant or a call;
/// in the pretty form only where reading back needs them, and a little more.
final class ExpressionDeparser {
    /// How the text is laid out.
    struct Style {
        /// Whether parentheses that are not needed are left out (`pretty`).
        var isPretty = false
        /// Whether columns are written with their tables.
        var isQualified = false
        /// How constants are written.
        var formats = TextFormats()
    }

    let catalog: CatalogSnapshot
    let searchPath: [String]
    var style: Style
    /// The names of columns: the item of FROM, where it is written, and the column's own.
    var columnNames: [ColumnID: (item: String?, name: String)] = [:]
    /// The column that VALUE stands for in the check of a domain.
    var domainValue: ColumnID?
    /// What writes the parts of a plan's expressions that have no text in a statement; nil for a definition.
    var planNames: (any PlanNaming)?
    /// The names of items of FROM.
    var itemNames: [Int: String] = [:]
    /// The names that items of FROM have taken, here and further out.
    var usedNames: Set<String> = []
    /// What was noted of the query.
    var records = AnalysisRecords()
    var text = ""
    var indentation = 0

    init(catalog: CatalogSnapshot, searchPath: [String], style: Style) {
        self.catalog = catalog
        self.searchPath = searchPath
        self.style = style
    }

    /// The text of one expression.
    func text(of expression: BoundExpression) -> String {
        text = ""
        write(expression, showsImplicit: false)
        return text
    }

    func put(_ part: String) { text += part }

    /// A keyword on a line of its own, the line indented by the depth reached and a little more.
    func putKeyword(_ keyword: String, before: Int = 0, after: Int = 0, plus: Int = 0) {
        // The expressions of a plan stand on one line.
        if planNames != nil { return put((keyword == "CASE" ? "" : " ") + keyword) }
        indentation += before
        while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
        let limit = 40
        var amount = max(indentation, 0)
        if indentation >= limit { amount = (limit + (indentation - limit) / 4) % limit }
        text += "\n" + String(repeating: " ", count: max(amount + plus, 0)) + keyword
        indentation = max(indentation + after, 0)
    }

    /// A name of a type with its modifier.
    func typeName(_ type: PostgresType, _ modifier: Int32) -> String {
        catalog.formatType(type.oid, typeModifier: modifier, searchPath: searchPath)
    }

    /// An operand: in parentheses where it needs them below this parent and does not write them itself.
    func writeOperand(_ expression: BoundExpression, showsImplicit: Bool, below parent: BoundExpression) {
        let needsParentheses = style.isPretty && !isSimple(expression, below: parent)
        if needsParentheses { put("(") }
        write(expression, showsImplicit: showsImplicit)
        if needsParentheses { put(")") }
    }

    /// The parenthesis that an operator writes around itself.
    private func enclosed(_ body: () -> Void) {
        if !style.isPretty { put("(") }
        body()
        if !style.isPretty { put(")") }
    }

    func write(_ expressions: [BoundExpression], showsImplicit: Bool) {
        for (index, expression) in expressions.enumerated() {
            if index > 0 { put(", ") }
            write(expression, showsImplicit: showsImplicit)
        }
    }

    func write(_ expression: BoundExpression, showsImplicit: Bool) {
        switch expression.kind {
        case .constant(let value):
            writeConstant(value, expression, label: .ifNeeded, showsImplicit: showsImplicit)
        case .parameter(let index): put("$\(index + 1)")
        case .column(let id): writeColumn(id)
        case .chain(let first, let links):
            put(String(repeating: "(", count: links.count))
            writeOperand(first, showsImplicit: showsImplicit, below: expression)
            for link in links {
                put(" \(link.function.operatorName ?? link.function.name) ")
                writeOperand(link.right, showsImplicit: showsImplicit, below: expression)
                put(")")
            }
        case .call(let function, let arguments): writeCall(function, arguments, expression, showsImplicit)
        case .aggregate(let call): writeAggregate(call)
        case .window(let call): writeWindow(call, expression)
        case .and(let operands): writeLogical(operands, " AND ", expression)
        case .or(let operands): writeLogical(operands, " OR ", expression)
        case .not(let operand):
            enclosed {
                put("NOT ")
                writeOperand(operand, showsImplicit: false, below: expression)
            }
        case .isNull, .isTruth, .isDistinct: writeTest(expression)
        case .quantifiedList, .quantifiedArray, .rowComparison: writeComparison(expression)
        case .coalesce(let operands): writeNamed("COALESCE", operands)
        case .nullIf(let left, let right, _): writeNamed("NULLIF", [left, right])
        case .extremum(let operands, let isGreatest): writeNamed(isGreatest ? "GREATEST" : "LEAST", operands)
        case .choice(let branches, let otherwise): writeCase(branches, otherwise, expression)
        case .binding(_, _, let body): write(body, showsImplicit: showsImplicit)
        case .array(let elements, _, _):
            put("ARRAY[")
            write(elements, showsImplicit: true)
            put("]")
            if elements.isEmpty { put("::" + typeName(expression.type, -1)) }
        case .row(let fields, _): writeRow(fields, expression)
        case .relabel, .collate, .inputOutput, .fitted, .arrayCoercion, .domain:
            writeConversion(expression, showsImplicit)
        case .subscript(let operand, let indexes): writeSubscript(operand, indexes)
        case .field(let operand, let index): writeField(operand, index)
        case .subquery(let query):
            if let planNames { put(planNames.text(of: query)) } else { writeSubquery(query) }
        case .sqlValue(let name, let precision): writeSQLValue(name, precision)
        case .grouping(let operands): writeNamed("GROUPING", operands)
        }
    }

    private func writeColumn(_ id: ColumnID) {
        guard let planNames else { return put(columnName(id)) }
        switch planNames.name(of: id) {
        case .name(let name): put(name)
        case .meaning(let expression):
            // It was computed by a node below.
            put("(")
            write(expression, showsImplicit: true)
            put(")")
        }
    }

    private func columnName(_ id: ColumnID) -> String {
        if id == domainValue { return "VALUE" }
        guard let found = columnNames[id] else { return "???" }
        let name = SQLIdentifier.quote(found.name)
        guard let item = found.item, style.isQualified else { return name }
        return SQLIdentifier.quote(item) + "." + name
    }

    private func writeNamed(_ name: String, _ operands: [BoundExpression]) {
        put(name + "(")
        write(operands, showsImplicit: true)
        put(")")
    }

    private func writeLogical(_ operands: [BoundExpression], _ word: String, _ parent: BoundExpression) {
        enclosed {
            for (index, operand) in operands.enumerated() {
                if index > 0 { put(word) }
                writeOperand(operand, showsImplicit: false, below: parent)
            }
        }
    }

    private func writeTest(_ expression: BoundExpression) {
        switch expression.kind {
        case .isNull(let operand, let isNegated):
            enclosed {
                writeOperand(operand, showsImplicit: true, below: expression)
                put(isNegated ? " IS NOT NULL" : " IS NULL")
            }
        case .isTruth(let operand, let wanted, let isNegated):
            enclosed {
                writeOperand(operand, showsImplicit: false, below: expression)
                put(isNegated ? " IS NOT " : " IS ")
                put(wanted.map { $0 ? "TRUE" : "FALSE" } ?? "UNKNOWN")
            }
        case .isDistinct(let left, let right, _, let isNegated):
            func distinct() {
                enclosed {
                    writeOperand(left, showsImplicit: true, below: expression)
                    put(" IS DISTINCT FROM ")
                    writeOperand(right, showsImplicit: true, below: expression)
                }
            }
            guard isNegated else { return distinct() }
            enclosed {
                put("NOT ")
                distinct()
            }
        default: break
        }
    }

    private func writeComparison(_ expression: BoundExpression) {
        switch expression.kind {
        case .quantifiedList(let left, let function, let elements, let isAll):
            enclosed {
                writeOperand(left, showsImplicit: true, below: expression)
                put(" \(function.operatorName ?? "=") \(isAll ? "ALL" : "ANY") (")
                writeList(elements, function.arguments.last ?? .text, expression)
                put(")")
            }
        case .quantifiedArray(let left, let function, let array, let isAll):
            enclosed {
                writeOperand(left, showsImplicit: true, below: expression)
                put(" \(function.operatorName ?? "=") \(isAll ? "ALL" : "ANY") (")
                writeOperand(array, showsImplicit: true, below: expression)
                put(")")
            }
        case .rowComparison(let comparison):
            put("(ROW(")
            write(comparison.left, showsImplicit: true)
            put(") \(comparison.symbol) ROW(")
            write(comparison.right, showsImplicit: true)
            put("))")
        default: break
        }
    }

    /// The elements of IN as the array that they are compared with.
    private func writeList(_ elements: [BoundExpression], _ wanted: PostgresType, _ expression: BoundExpression) {
        func array(_ elements: [BoundExpression]) {
            put("ARRAY[")
            write(elements, showsImplicit: true)
            put("]")
        }
        guard case .list(let own) = expression.form.kind, own != wanted else { return array(elements) }
        let facts = TypeFacts(catalog: catalog)
        put(style.isPretty ? "" : "(")
        array(elements.map { Self.before($0, as: own) })
        put(style.isPretty ? "" : ")")
        put("::" + typeName(facts.array(of: wanted) ?? .textArray, -1))
    }

    /// An element without the conversion that the operator wants.
    private static func before(_ element: BoundExpression, as type: PostgresType) -> BoundExpression {
        switch element.kind {
        case .constant(let value): BoundExpression(kind: .constant(value), type: type)
        case .relabel(let operand) where element.isImplicitCast: operand
        default: element
        }
    }

    private func writeCase(_ branches: [BoundBranch], _ otherwise: BoundExpression, _ expression: BoundExpression) {
        putKeyword("CASE", after: 4)
        var hasOperand = false
        if case .caseOperand(let operand) = expression.form.kind {
            hasOperand = true
            put(" ")
            write(operand, showsImplicit: true)
        }
        for branch in branches {
            putKeyword("WHEN ")
            if hasOperand, case .call(_, let operands) = branch.condition.kind, operands.count == 2 {
                write(operands[1], showsImplicit: false)
            } else {
                write(branch.condition, showsImplicit: false)
            }
            put(" THEN ")
            write(branch.result, showsImplicit: true)
        }
        putKeyword("ELSE ")
        write(otherwise, showsImplicit: true)
        putKeyword("END", before: -4)
    }

    private func writeRow(_ fields: [BoundExpression], _ expression: BoundExpression) {
        if case .wholeRow(let entry) = expression.form.kind, let name = itemNames[entry] {
            return put(SQLIdentifier.quote(name) + ".*")
        }
        put("ROW(")
        write(fields, showsImplicit: true)
        put(")")
        if expression.type != .record { put("::" + typeName(expression.type, -1)) }
    }

    /// A value that has brackets behind it.
    func writeSubscripted(_ operand: BoundExpression) {
        let isPlain =
            switch operand.kind {
            case .column, .field: true
            default: false
            }
        if !isPlain { put("(") }
        write(operand, showsImplicit: true)
        if !isPlain { put(")") }
    }

    private func writeSubscript(_ operand: BoundExpression, _ indexes: [BoundIndex]) {
        writeSubscripted(operand)
        for index in indexes {
            put("[")
            switch index {
            case .element(let position): write(position, showsImplicit: false)
            case .slice(let low, let high):
                if let low { write(low, showsImplicit: false) }
                put(":")
                if let high { write(high, showsImplicit: false) }
            }
            put("]")
        }
    }

    private func writeField(_ operand: BoundExpression, _ index: Int) {
        let isPlain =
            switch operand.kind {
            case .subscript, .field: true
            default: false
            }
        if !isPlain { put("(") }
        write(operand, showsImplicit: true)
        if !isPlain { put(")") }
        let fields = catalog.fields(of: operand.type) ?? []
        put("." + SQLIdentifier.quote(fields.indices.contains(index) ? fields[index].name : "f\(index + 1)"))
    }

    private func writeSQLValue(_ name: String, _ precision: Int?) {
        put(name.uppercased())
        if let precision { put("(\(precision))") }
    }
}
