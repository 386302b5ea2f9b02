public import PostgresWire

/// A call of a function of a user: the function, and the types that its polymorphic arguments and result stand for.
public struct RoutineCall: Hashable, Sendable {
    /// The function.
    public var function: OID
    /// The types of its arguments.
    public var arguments: [PostgresType]
    /// The type of its result.
    public var result: PostgresType
    /// The types of its output columns, where it has some.
    public var outputs: [PostgresType]

    /// A call of a function.
    public init(function: OID, arguments: [PostgresType], result: PostgresType, outputs: [PostgresType] = []) {
        self.function = function
        self.arguments = arguments
        self.result = result
        self.outputs = outputs
    }
}

extension BoundFunction {
    /// The call of it.
    var call: RoutineCall {
        RoutineCall(function: oid, arguments: arguments, result: result, outputs: outputTypes)
    }
}
