import PostgresCatalog
import PostgresWire

/// The functions that read values of a base type of a user.
struct BaseTypeFunctions {
    private let definition: BaseTypeDefinition
    private let environment: any FunctionEnvironment

    init(_ definition: BaseTypeDefinition, _ environment: any FunctionEnvironment) {
        self.definition = definition
        self.environment = environment
    }

    /// The value that a text stands for.
    func value(of text: String, typeModifier: Int32) throws(PostgresError) -> PostgresValue {
        guard let function = environment.catalog.function(definition.input) else { throw Self.missing("input") }
        if let type = standIn(for: function) {
            return try TextInput.value(of: text, as: type, typeModifier: typeModifier, environment)
        }
        return try call(function, .text(text), typeModifier)
    }

    /// The value that bytes of the binary format stand for.
    func value(binary bytes: UnsafeRawBufferPointer) throws(PostgresError) -> PostgresValue {
        guard let function = definition.receive.flatMap({ environment.catalog.function($0) }) else {
            throw PostgresError("42883", "no binary input function available for type")
        }
        if let type = standIn(for: function) { return try PostgresValue(binary: bytes, type: type) }
        return try call(function, .bytea(Array(bytes)), -1)
    }

    /// The type of PostgreSQL's own whose function it is, as which values are then held.
    private func standIn(for function: FunctionRow) -> PostgresType? {
        let isOwn = function.oid < .firstUserObject
        guard isOwn || function.library == "internal" else { return nil }
        let row = isOwn ? function : BuiltInCatalog.shared.functions.first { $0.source == function.source }
        return row.map { PostgresType(oid: $0.result) }
    }

    private func call(
        _ function: FunctionRow,
        _ value: PostgresValue,
        _ typeModifier: Int32
    ) throws(PostgresError) -> PostgresValue {
        guard let library = function.library,
            let implementation = FunctionLibraries.scalar(function.source, of: library)
        else { throw Self.missing(function.name) }
        switch implementation {
        case .unary(let body): return try body(value, environment)
        case .many(let body): return try body([value, .oid(.invalid), .int4(typeModifier)], environment)
        default: throw Self.missing(function.name)
        }
    }

    private static func missing(_ name: String) -> PostgresError {
        PostgresError("0A000", "function \(name) is not supported")
    }
}
