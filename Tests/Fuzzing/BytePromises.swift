/// What the parser promises of bytes that may be no UTF-8.
struct BytePromises {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Statements stand in order in the bytes, and what is no UTF-8 is an error.
    func check() {
        let isText = String(validating: bytes, as: UTF8.self) != nil
        for isStrict in [false, true] {
            let statements = Parser(ParserOptions(isStrict: isStrict)).parse(bytes: bytes)
            var end: Int32 = 0
            for statement in statements {
                promise(statement.range.start >= end && Int(statement.range.end) <= bytes.count, "statements in order")
                for diagnostic in statement.diagnostics {
                    promise(Int(diagnostic.range.end) <= bytes.count, "a diagnostic has a place: \(diagnostic)")
                }
                end = statement.range.end
            }
            promise(isText || statements.isEmpty || statements.contains { $0.firstError != nil }, "no UTF-8, no error")
        }
    }
}
