import PostgresWire

extension PostgresValue {
    /// The same value held as a binary-compatible type holds it; names of objects are not looked up.
    func held(as target: PostgresType, from source: PostgresType) -> PostgresValue {
        switch TypeFacts.holding(target) {
        case .oid:
            switch self {
            case .int4(let value): .oid(OID(UInt32(bitPattern: value)))
            case .int8(let value): .oid(OID(UInt32(truncatingIfNeeded: value)))
            case .object(let oid, name: _): .oid(oid)
            default: self
            }
        case .int4:
            switch self {
            case .oid(let oid), .object(let oid, name: _): .int4(Int32(bitPattern: oid.rawValue))
            default: self
            }
        default:
            if case .array(var array) = self, let element = TypeFacts.builtIn.element(of: target),
                array.elementType != element
            {
                relabeled(&array, element)
            } else {
                self
            }
        }
    }

    private func relabeled(_ array: inout PostgresArray, _ element: PostgresType) -> PostgresValue {
        let source = array.elementType
        array.elementType = element
        array.elements = array.elements.map { $0.held(as: element, from: source) }
        return .array(array)
    }
}

extension PostgresValue {
    /// The number in any integer, OID or object value.
    var wholeNumber: Int64? {
        switch self {
        case .int2(let number): Int64(number)
        case .int4(let number): Int64(number)
        case .int8(let number): number
        case .oid(let oid), .object(let oid, name: _): Int64(oid.rawValue)
        default: nil
        }
    }
}
