/// A statement in the words of a dialect.
public struct PrintedSQL: Hashable, Sendable {
    /// The text.
    public var text: String
    /// What the text leaves out or says otherwise, with its place in the statement that was printed.
    public var notes: [Diagnostic]
}

/// What a statement has that a dialect has no equivalent for.
public struct DialectError: Error, Hashable, Sendable {
    /// All of it, with the places in the statement that was to be printed; never empty.
    public var diagnostics: [Diagnostic]
}

extension Statement {
    /// The statement as another database wants it.
    ///
    /// - Parameters:
    ///   - dialect: The database's dialect.
    ///   - columnType: The types of columns, as far as they are known: where an operator means one thing for whole
    ///     numbers and another for others, they decide.
    /// - Throws: What the database has no equivalent for, and what was not understood.
    public func sql(
        in dialect: Dialect,
        columnType: @escaping (ColumnReference) -> TypeName? = { _ in nil }
    ) throws(DialectError) -> PrintedSQL {
        var printer = SQLPrinter()
        printer.translation = Translation(dialect: dialect, typing: DialectTyping(columnType: columnType))
        let isWhole = printer.statement(self) && printer.isWhole
        var diagnostics = printer.translation?.diagnostics ?? []
        if !isWhole { diagnostics.append(Diagnostic(sqlState: "0A000", message: "this has no printer", range: .none)) }
        let errors = diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw DialectError(diagnostics: errors) }
        return PrintedSQL(text: printer.text, notes: diagnostics)
    }
}

extension ParsedStatement {
    /// The statement as another database wants it; see `Statement.sql(in:columnType:)`.
    ///
    /// What cannot be placed more exactly stands at the statement's own place.
    public func sql(
        in dialect: Dialect,
        columnType: @escaping (ColumnReference) -> TypeName? = { _ in nil }
    ) throws(DialectError) -> PrintedSQL {
        do throws(DialectError) {
            var printed = try statement.sql(in: dialect, columnType: columnType)
            printed.notes = printed.notes.map(placed)
            return printed
        } catch {
            throw DialectError(diagnostics: error.diagnostics.map(placed))
        }
    }

    private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
        guard diagnostic.range.start < 0 else { return diagnostic }
        var diagnostic = diagnostic
        diagnostic.range = range
        return diagnostic
    }
}

/// A printer's dialect with what it has found.
///
/// It is an object, so that the printer's frames on the stack stay small.
final class Translation {
    let dialect: Dialect
    let typing: DialectTyping
    var diagnostics: [Diagnostic] = []
    /// How many parameters were written.
    var parameterCount = 0

    init(dialect: Dialect, typing: DialectTyping) {
        self.dialect = dialect
        self.typing = typing
    }
}

extension SQLPrinter {
    /// Whether the dialect has a clause; without a dialect it has all.
    func has(_ feature: DialectFeature) -> Bool { translation?.dialect.features.contains(feature) ?? true }

    /// Refuses a clause that the dialect does not have.
    mutating func need(_ feature: DialectFeature, at range: SourceRange) {
        if !has(feature) { refuse("\(feature.rawValue) has no equivalent", at: range) }
    }

    /// Records that something cannot be said in the dialect.
    mutating func refuse(_ message: String, hint: String? = nil, at range: SourceRange) {
        guard let name = translation?.dialect.name else { return }
        let message = "\(message) in \(name)"
        translation?.diagnostics.append(Diagnostic(sqlState: "0A000", message: message, hint: hint, range: range))
    }

    /// Records that something is said otherwise in the dialect.
    mutating func remark(_ message: String, at range: SourceRange) {
        translation?.diagnostics.append(Diagnostic(severity: .note, message: message, range: range))
    }

    /// Writes a text with `$1`, `$2` … for operands and `$*` for all with commas between them.
    mutating func template(_ text: String, _ operands: [Expression]) {
        var rest = Substring(text)
        while let dollar = rest.firstIndex(of: "$") {
            write(String(rest[..<dollar]))
            rest = rest[rest.index(after: dollar)...]
            guard let sign = rest.first else { return write("$") }
            rest = rest.dropFirst()
            if sign == "*" {
                list(operands) { $0.expression($1) }
            } else if let number = sign.wholeNumberValue, number > 0, number <= operands.count {
                operand(operands[number - 1])
            } else {
                write("$" + String(sign))
            }
        }
        write(String(rest))
    }

    /// Writes what a dialect's closure made of an expression.
    ///
    /// - Returns: Whether there is something else to write than the expression itself.
    mutating func rewriting(_ rewriting: DialectRewriting, of what: String, at range: SourceRange) -> Bool {
        switch rewriting {
        case .unchanged: return false
        case .expression(let other): operand(other)
        case .template(let text, let operands): template(text, operands)
        case .refused(let reason): refuse(what + " " + reason, at: range)
        }
        return true
    }
}
