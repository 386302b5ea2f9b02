import PostgresWire

extension PostgresValue {
    /// Whether a constant is the same as another, which NaN is too, wherever in it it stands.
    func isWritten(as other: PostgresValue) -> Bool {
        switch (self, other) {
        case (.float8(let first), .float8(let second)): first == second || (first.isNaN && second.isNaN)
        case (.float4(let first), .float4(let second)): first == second || (first.isNaN && second.isNaN)
        case (.array(let first), .array(let second)):
            first.elementType == second.elementType && first.dimensions == second.dimensions
                && first.elements.elementsEqual(second.elements) { $0.isWritten(as: $1) }
        case (.record(let first), .record(let second)):
            first.types == second.types && first.values.elementsEqual(second.values) { $0.isWritten(as: $1) }
        case (.geometry(let first), .geometry(let second)):
            first == second || String(describing: first) == String(describing: second)
        case (.range(let first), .range(let second)):
            first == second || String(describing: first) == String(describing: second)
        default: self == other
        }
    }
}
