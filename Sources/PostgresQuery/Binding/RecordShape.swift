import PostgresCatalog
import PostgresWire

extension QueryBinder {
    /// The names and types of the fields of a row value; nil where they are not known.
    func shape(of expression: BoundExpression) -> RecordShape? {
        switch expression.kind {
        case .row(let fields, let names):
            return RecordShape(
                names: names.isEmpty ? fields.indices.map { "f\($0 &+ 1)" } : names,
                types: fields.map(\.type)
            )
        case .call(let function, _) where !function.outputNames.isEmpty:
            return RecordShape(names: function.outputNames, types: function.outputTypes)
        case .column(let id):
            if let shape = recordShapes[id] { return shape }
        case .relabel(let operand): return shape(of: operand)
        case .subquery(let query): if let shape = functionShapes[query.plan.number] { return shape }
        case .choice(_, let otherwise) where expression.type == .record: return shape(of: otherwise)
        default: break
        }
        guard expression.type != .record, let fields = environment.catalog.fields(of: facts.base(of: expression.type))
        else { return nil }
        return RecordShape(names: fields.map(\.name), types: fields.map(\.type))
    }

    /// Whether it is a column of rows of whose fields nothing is known where they are asked for.
    func isUnregistered(_ expression: BoundExpression) -> Bool {
        guard case .column = expression.kind else { return false }
        return expression.type == .record && shape(of: expression) == nil
    }

    /// What is wrong with asking for the fields of a row that has none that are known.
    static var unregisteredRecord: PostgresError { PostgresError("42809", "record type has not been registered") }
}

/// The names and types of the fields of a row value.
struct RecordShape {
    var names: [String]
    var types: [PostgresType]
}
