/// What libFuzzer calls with each input: everything that the module does with a text must keep what it promises.
///
/// It is compiled together with the module's own files, so that it sees the lexer too.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    BytePromises(bytes).check()
    let text = String(decoding: bytes, as: UTF8.self)
    TokenPromises(text, isForgiving: false).check()
    TokenPromises(text, isForgiving: true).check()
    let strict = StatementPromises(text, isStrict: true)
    strict.check()
    strict.checkRoundTrips()
    strict.checkCuts()
    let forgiving = StatementPromises(text, isStrict: false)
    forgiving.check()
    forgiving.checkThatNothingIsLost(of: strict)
    checkParts(text)
    return 0
}

/// Reads a text as what it mostly is not; nothing may go wrong.
private func checkParts(_ text: String) {
    let parser = Parser()
    let expression = parser.parseExpression(text)
    _ = expression.expression.sql
    let type = parser.parseType(text)
    _ = type.type.map { String(describing: $0) }
    promise(type.type != nil || !type.diagnostics.isEmpty, "what is no type is said to be none")
    _ = Parser.highestParameter(in: text)
    _ = Parser.firstParameter(in: text)
}

/// Ends the process where a promise is broken; libFuzzer keeps the input.
func promise(_ isKept: Bool, _ what: @autoclosure () -> String) {
    if !isKept { fatalError("broken: " + what()) }
}
