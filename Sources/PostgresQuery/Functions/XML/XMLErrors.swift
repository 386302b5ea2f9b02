import PostgresWire

/// What libxml2 finds wrong with a text, in the words of PostgreSQL's error details.
final class XMLErrors {
    /// The errors, one below the other.
    private(set) var text = ""
    /// Whether there were any.
    private(set) var occurred = false
    /// Whether only those count that make a text no XML at all.
    private let onlyWellFormedness: Bool

    private init(onlyWellFormedness: Bool) { self.onlyWellFormedness = onlyWellFormedness }

    /// Runs what calls the library, with its errors collected.
    ///
    /// The library keeps its handler for each thread, and a body does not wait, so that the thread is one.
    static func collect<Result>(
        onlyWellFormedness: Bool = false,
        _ body: (XMLLibrary, XMLErrors) throws(PostgresError) -> Result
    ) throws(PostgresError) -> Result {
        let library = try XMLLibrary.loaded()
        let errors = XMLErrors(onlyWellFormedness: onlyWellFormedness)
        library.setErrorHandler(Unmanaged.passUnretained(errors).toOpaque()) { context, error in
            guard let context, let error else { return }
            Unmanaged<XMLErrors>.fromOpaque(context).takeUnretainedValue().add(XMLErrorRecord(error))
        }
        defer { library.setErrorHandler(nil, nil) }
        return try body(library, errors)
    }

    /// The error of a statement, with what was collected as its detail.
    func failure(_ state: SQLState, _ message: String) -> PostgresError {
        PostgresError(state, message, detail: occurred ? text : nil)
    }

    /// The error domains and codes that are told apart.
    private enum Known {
        static let none: Int32 = 0, parser: Int32 = 1, io: Int32 = 8, memory: Int32 = 2
        static let undeclaredEntity: Int32 = 27, notWellBalanced: Int32 = 85
    }

    private func add(_ record: XMLErrorRecord) {
        switch record.domain {
        case Known.parser where record.code == Known.notWellBalanced && occurred: return
        case Known.parser, Known.none, Known.memory, Known.io:
            if record.code == Known.undeclaredEntity { return }
        default: if onlyWellFormedness { return }
        }
        // Warnings are not told.
        guard record.isError else { return }
        if !text.isEmpty { text += "\n" }
        text += record.description.trimmingNewlines
        occurred = true
    }
}

/// An error as libxml2 tells it (`xmlError`).
private struct XMLErrorRecord {
    let domain: Int32
    let code: Int32
    let isError: Bool
    let description: String

    init(_ error: UnsafeMutableRawPointer) {
        domain = error.load(fromByteOffset: 0, as: Int32.self)
        code = error.load(fromByteOffset: 4, as: Int32.self)
        isError = error.load(fromByteOffset: 16, as: Int32.self) >= 2
        let line = error.load(fromByteOffset: 32, as: Int32.self)
        var text = line > 0 ? "line \(line): " : ""
        if let node = error.load(fromByteOffset: 80, as: UnsafeMutableRawPointer?.self),
            let name = XMLNode(node).elementName
        {
            text += "element \(name): "
        }
        let message = error.load(fromByteOffset: 8, as: UnsafePointer<CChar>?.self)
        text += message.map { String(cString: $0) } ?? "(no message provided)"
        if let parser = error.load(fromByteOffset: 72, as: UnsafeMutableRawPointer?.self),
            let input = parser.load(fromByteOffset: 56, as: UnsafeMutableRawPointer?.self)
        {
            text = text.trimmingNewlines + "\n" + Self.place(in: input)
        }
        description = text
    }

    /// The line that was being read, and a mark below the place in it.
    private static func place(in input: UnsafeMutableRawPointer) -> String {
        guard let base = input.load(fromByteOffset: 24, as: UnsafePointer<UInt8>?.self),
            let current = input.load(fromByteOffset: 32, as: UnsafePointer<UInt8>?.self)
        else { return "" }
        func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
        let most = 80
        var start = current
        while start > base, isLineEnd(start.pointee) { start -= 1 }
        var count = 0
        while count < most, start > base, !isLineEnd(start.pointee) {
            start -= 1
            count += 1
        }
        if isLineEnd(start.pointee) { start += 1 }
        let column = current - start
        var line: [UInt8] = []
        while line.count < most, start.pointee != 0, !isLineEnd(start.pointee) {
            line.append(start.pointee)
            start += 1
        }
        let mark = line.prefix(max(min(column, most - 1), 0)).map { $0 == 0x09 ? $0 : UInt8(ascii: " ") }
        return String(decoding: line, as: UTF8.self) + "\n" + String(decoding: mark, as: UTF8.self) + "^"
    }
}

extension String {
    fileprivate var trimmingNewlines: String {
        var copy = self[...]
        while copy.utf8.last == 0x0A { copy = copy.dropLast() }
        return String(copy)
    }
}
