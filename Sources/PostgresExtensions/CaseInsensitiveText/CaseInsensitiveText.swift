import PostgresQuery
import PostgresWire

/// A text that is compared without regard to case (`citext`).
struct CaseInsensitiveText: DefinedContent {
    /// The characters as they were written.
    let text: String
    /// The characters in small letters, by which it is compared.
    let folded: String

    init(_ text: String) {
        self.text = text
        folded = Self.folded(text)
    }

    init(binary: [UInt8]) throws(PostgresError) {
        guard let text = String(validating: binary, as: UTF8.self) else {
            throw PostgresError("22021", "invalid byte sequence for encoding \"UTF8\"")
        }
        self.init(text)
    }

    var binary: [UInt8] { Array(text.utf8) }

    func compare(to other: Self) -> Int { ValueOrder.compare(folded, other.folded) }

    static func == (left: Self, right: Self) -> Bool { left.folded.utf8.elementsEqual(right.folded.utf8) }

    func hash(into hasher: inout Hasher) {
        for byte in folded.utf8 { hasher.combine(byte) }
    }

    /// The text in small letters; most have none other.
    private static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        return String(String.UnicodeScalarView(text.unicodeScalars.map(\.simpleLowercase)))
    }
}

extension PostgresValue {
    /// The value of type `citext` of these characters.
    static func caseInsensitive(_ text: String) -> PostgresValue { .defined(DefinedValue(CaseInsensitiveText(text))) }

    /// The `citext` that a value holds.
    fileprivate var caseInsensitiveText: CaseInsensitiveText {
        if case .defined(let value) = self, let text = value.content(as: CaseInsensitiveText.self) { return text }
        return CaseInsensitiveText(textValue)
    }
}

/// The functions of `citext`.
enum CaseInsensitiveTextFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        library.scalars = [
            "citextin": .many { values, _ in .caseInsensitive(values[0].textValue) },
            "citextout": .unary { value, _ in .text(value.textValue) },
            "citextrecv": .many { (values, _) throws(PostgresError) in
                .defined(DefinedValue(try CaseInsensitiveText(binary: values[0].byteValue)))
            },
            "citextsend": .unary { value, _ in .bytea(Array(value.textValue.utf8)) },
            "citext_from_bpchar": .unary { value, _ in
                var text = value.textValue
                while text.utf8.last == 0x20 { text.removeLast() }
                return .caseInsensitive(text)
            },
            "citext_from_bool": .unary { value, _ in .caseInsensitive(value == .bool(true) ? "true" : "false") },
            "citext_from_inet": .unary { (value, environment) throws(PostgresError) in
                guard case .unary(let show)? = FunctionLibrary.scalar("network_show") else { return .null }
                return .caseInsensitive(try show(value, environment).textValue)
            },
            "citext_eq": comparison { $0 == 0 }, "citext_ne": comparison { $0 != 0 },
            "citext_lt": comparison { $0 < 0 }, "citext_le": comparison { $0 <= 0 },
            "citext_gt": comparison { $0 > 0 }, "citext_ge": comparison { $0 >= 0 },
            "citext_pattern_lt": comparison { $0 < 0 }, "citext_pattern_le": comparison { $0 <= 0 },
            "citext_pattern_gt": comparison { $0 > 0 }, "citext_pattern_ge": comparison { $0 >= 0 },
            "citext_cmp": order, "citext_pattern_cmp": order,
            "citext_smaller": .binary { left, right, _ in
                left.caseInsensitiveText.compare(to: right.caseInsensitiveText) < 0 ? left : right
            },
            "citext_larger": .binary { left, right, _ in
                left.caseInsensitiveText.compare(to: right.caseInsensitiveText) > 0 ? left : right
            },
            "citext_hash": .unary { (value, environment) throws(PostgresError) in
                guard case .unary(let hash)? = FunctionLibrary.scalar("hashtext") else { return .null }
                return try hash(.text(value.caseInsensitiveText.folded), environment)
            },
            "citext_hash_extended": .binary { (value, seed, environment) throws(PostgresError) in
                guard case .binary(let hash)? = FunctionLibrary.scalar("hashtextextended") else { return .null }
                return try hash(.text(value.caseInsensitiveText.folded), seed, environment)
            },
        ]
        for name in ["texticlike", "texticnlike", "texticregexeq", "texticregexne"] {
            library.scalars[name] = .binary { (left, right, environment) throws(PostgresError) in
                let operands: [PostgresValue] = [.text(left.textValue), .text(right.textValue)]
                switch FunctionLibrary.scalar(name) {
                case .binary(let body)?: return try body(operands[0], operands[1], environment)
                case .many(let body)?: return try body(operands, environment)
                default: return .null
                }
            }
        }
        return library
    }()

    private static func comparison(_ holds: @escaping @Sendable (Int) -> Bool) -> ScalarImplementation {
        .binary { left, right, _ in
            .bool(holds(left.caseInsensitiveText.compare(to: right.caseInsensitiveText)))
        }
    }

    private static let order = ScalarImplementation.binary { left, right, _ in
        .int4(Int32(left.caseInsensitiveText.compare(to: right.caseInsensitiveText).signum()))
    }
}
