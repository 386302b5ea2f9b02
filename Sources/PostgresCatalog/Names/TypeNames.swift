public import PostgresWire

extension CatalogSnapshot {
    /// The type that a text names (`'timestamp with time zone'::regtype`), without its modifier.
    public func typeOID(text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if let oid = try Self.number(text) { return oid }
        var name = Substring(text)
        let isArray = TypeSpelling.dropArray(&name)
        TypeSpelling.dropModifier(&name)
        guard let element = try typeOID(scalar: String(name), searchPath: searchPath) else {
            throw PostgresError("42704", "type \"\(text)\" does not exist")
        }
        guard isArray else { return element }
        guard let array = type(element)?.array, array != .invalid else {
            throw PostgresError("42704", "type \"\(text)\" does not exist")
        }
        return array
    }

    private func typeOID(scalar text: String, searchPath: [String]) throws(PostgresError) -> OID? {
        if let oid = TypeSpelling.standard(text) { return oid }
        guard let parts = SQLIdentifier.parts(of: text) else {
            throw PostgresError("42601", "syntax error in type name \"\(text)\"")
        }
        let name = try qualifiedName(parts.map(SQLIdentifier.quote).joined(separator: "."))
        if let schema = name.schema {
            guard schemaOID(schema) != nil else { throw PostgresError("3F000", "schema \"\(schema)\" does not exist") }
            return type(named: name.name, schema: schema)?.oid
        }
        for schema in Self.withImplicitSchema(searchPath) {
            if let found = type(named: name.name, schema: schema) { return found.oid }
        }
        return nil
    }
}

/// The spellings of types that the grammar knows.
enum TypeSpelling {
    /// Takes `[]`, `[3]` or ` array` off the end.
    static func dropArray(_ text: inout Substring) -> Bool {
        var isArray = false
        dropSpace(&text)
        while text.last == "]", let open = text.lastIndex(of: "[") {
            guard text[open...].dropFirst().dropLast().allSatisfy({ $0.isNumber || $0.isWhitespace }) else { break }
            text = text[..<open]
            isArray = true
            dropSpace(&text)
        }
        if !isArray, text.lowercased().hasSuffix(" array") {
            text = text.dropLast(" array".count)
            isArray = true
            dropSpace(&text)
        }
        return isArray
    }

    /// Takes a modifier in parentheses out, which may stand before `with time zone`.
    static func dropModifier(_ text: inout Substring) {
        guard let open = text.firstIndex(of: "("), !text[..<open].contains("\""),
            let close = text[open...].firstIndex(of: ")")
        else { return }
        var result = String(text[..<open])
        let words = text[text.index(after: close)...]
        if !words.allSatisfy(\.isWhitespace) { result += " " + words }
        if words.allSatisfy(\.isWhitespace), result.lowercased().trimmingSpaces == "float" {
            let digits = text[text.index(after: open)..<close].filter { !$0.isWhitespace }
            result = (Int(digits) ?? 53) < 25 ? "real" : "double precision"
        }
        text = Substring(result)
    }

    /// The type behind a spelling that is made of key words; nil where it is an ordinary name.
    static func standard(_ text: String) -> OID? {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        let spelling = words.joined(separator: " ")
        if let oid = spellings[spelling] { return oid }
        let fields: Set<Substring> = ["year", "month", "day", "hour", "minute", "second", "to"]
        if words.first == "interval", words.dropFirst().allSatisfy(fields.contains) { return 1186 }
        return nil
    }

    private static let spellings: [String: OID] = {
        let text = """
            boolean=16;smallint=21;int=23;integer=23;bigint=20;real=700;double precision=701;float=701;decimal=1700
            dec=1700;numeric=1700;character varying=1043;char varying=1043;varchar=1043;national character varying=1043
            national char varying=1043;nchar varying=1043;character=1042;char=1042;nchar=1042;national character=1042
            national char=1042;bit=1560;bit varying=1562;time=1083;time without time zone=1083;time with time zone=1266
            timestamp=1114;timestamp without time zone=1114;timestamp with time zone=1184;interval=1186
            """
        var spellings: [String: OID] = [:]
        for entry in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let parts = entry.split(separator: "=")
            guard let name = parts.first, let number = parts.last.flatMap({ UInt32($0) }) else { continue }
            spellings[String(name)] = OID(number)
        }
        return spellings
    }()

    private static func dropSpace(_ text: inout Substring) {
        while text.last?.isWhitespace == true { text.removeLast() }
    }
}

extension String {
    /// The text without white space at its ends.
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.last?.isWhitespace == true { text.removeLast() }
        while text.first?.isWhitespace == true { text.removeFirst() }
        return String(text)
    }
}
