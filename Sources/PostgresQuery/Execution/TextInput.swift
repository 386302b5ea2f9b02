import PostgresCatalog
import PostgresWire

/// The input functions of types, those that look names up in the catalog included.
enum TextInput {
    /// The value of a type that this text stands for.
    static func value(
        of text: String,
        as type: PostgresType,
        typeModifier: Int32 = -1,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        if type.isUserDefined {
            return try TypeInput(environment).value(of: text, as: type, typeModifier: typeModifier)
        }
        let facts = TypeFacts(environment)
        let base = facts.base(of: type)
        switch base {
        case .text, .varchar, .unknown, .cstring, .bpchar: return .text(text)
        case .regclass, .regtype, .regnamespace, .regrole, .regproc, .regprocedure, .regoper, .regoperator,
            .regcollation, .regconfig, .regdictionary:
            return try ObjectNames(environment).value(of: text, as: base)
        case .xml: return try XMLFunctions.input(text, environment)
        case .jsonpath: return .jsonPath(try JSONPathFunctions.path(text))
        case .record:
            throw PostgresError("0A000", "input of anonymous composite types is not implemented")
        case .any, .anyelement, .anyarray, .anynonarray, .anyenum, .void:
            throw PostgresError("0A000", "cannot accept a value of type \(facts.name(base))")
        default:
            guard facts.row(base) != nil else { return .text(text) }
            if let element = facts.element(of: base), ObjectNames.isObject(element) || element == .xml {
                return try TypeInput(environment).array(of: text, of: element, typeModifier)
            }
            return try PostgresValue(
                text: text,
                type: base,
                typeModifier: base == .interval ? typeModifier : -1,
                formats: environment.formats
            )
        }
    }

    /// A text without the blanks around it.
    static func trimmed(_ text: String) -> String {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
        let utf8 = text.utf8
        guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[first...last])
    }
}
