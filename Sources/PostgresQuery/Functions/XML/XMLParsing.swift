import PostgresWire

/// Whether a text is XML.
enum XMLParsing {
    /// Which texts are (`xmloption`).
    enum Option: String, Sendable {
        /// One element with what may stand around it.
        case document
        /// Elements and texts.
        case content
    }

    /// What the session says of texts that become XML.
    static func option(_ environment: any FunctionEnvironment) -> Option {
        environment.setting("xmloption")?.lowercased() == "document" ? .document : .content
    }

    /// How documents are read: with entities replaced, and with the defaults of attributes; nothing is fetched.
    private static let documentOptions: Int32 = 1 << 1 | 1 << 3 | 1 << 11

    /// Refuses a text that is no XML.
    ///
    /// - Throws: 2200M or 2200N.
    static func check(_ text: String, _ option: Option) throws(PostgresError) {
        try XMLErrors.collect(onlyWellFormedness: true) { (library, errors) throws(PostgresError) in
            var start = 0
            var isDocument = option == .document
            if !isDocument {
                do throws(XMLDeclaration.Problem) {
                    start = try XMLDeclaration(of: text).length
                } catch {
                    throw PostgresError(
                        .invalidXMLContent,
                        "invalid XML content: invalid XML declaration",
                        detail: error.rawValue
                    )
                }
                isDocument = hasDocumentType(Array(text.utf8.dropFirst(start)))
            }
            let isRight = isDocument ? isReadable(text, library) : isContent(text, from: start, library)
            guard isRight, !errors.occurred else {
                throw option == .document
                    ? errors.failure(.invalidXMLDocument, "invalid XML document")
                    : errors.failure(.invalidXMLContent, "invalid XML content")
            }
        }
    }

    /// Whether a text is XML.
    static func holds(_ text: String, _ option: Option) throws(PostgresError) -> Bool {
        do throws(PostgresError) {
            try check(text, option)
            return true
        } catch {
            guard error.sqlState == .invalidXMLDocument || error.sqlState == .invalidXMLContent else { throw error }
            return false
        }
    }

    private static func isReadable(_ text: String, _ library: XMLLibrary) -> Bool {
        guard let parser = library.newParser() else { return false }
        defer { library.freeParser(parser) }
        let document = text.withCString { library.readDocument(parser, $0, nil, "UTF-8", documentOptions) }
        guard let document else { return false }
        library.freeDocument(document)
        return true
    }

    private static func isContent(_ text: String, from start: Int, _ library: XMLLibrary) -> Bool {
        guard text.utf8.count > start else { return true }
        guard let document = library.newDocument("1.0") else { return false }
        defer { library.freeDocument(document) }
        return text.withCString { library.parseChunk(document, nil, nil, 0, $0 + start, nil) } == 0
    }

    /// Whether content begins with a document type, comments and instructions aside: then it is a document.
    private static func hasDocumentType(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        func skip(_ word: String) -> Bool {
            guard rest.starts(with: word.utf8) else { return false }
            rest = rest.dropFirst(word.utf8.count)
            return true
        }
        while true {
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            if skip("<!") {
                if rest.starts(with: "DOCTYPE".utf8) { return true }
                guard skip("--"), let end = rest.place(of: "--") else { return false }
                rest = rest[end...].dropFirst(2)
                guard skip(">") else { return false }
            } else if skip("<?") {
                guard let end = rest.place(of: "?>") else { return false }
                let name = String(decoding: rest[..<end].prefix(3), as: UTF8.self)
                if name.lowercased() == "xml" { return false }
                rest = rest[end...].dropFirst(2)
            } else {
                return false
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Where two characters stand first.
    fileprivate func place(of pair: String) -> Int? {
        let pair = Array(pair.utf8)
        return indices.dropLast().first { self[$0] == pair[0] && self[$0 + 1] == pair[1] }
    }
}

/// A document that was read to be asked.
struct XMLDocument: ~Copyable {
    let pointer: UnsafeMutableRawPointer
    private let library: XMLLibrary

    /// Reads a document.
    ///
    /// - Throws: 2200M where it is none.
    init(_ text: String, _ library: XMLLibrary, _ errors: XMLErrors) throws(PostgresError) {
        let start = (try? XMLDeclaration(of: text).length) ?? 0
        let count = Int32(clamping: text.utf8.count - start)
        guard let parser = library.newParser() else {
            throw errors.failure(.outOfMemory, "could not allocate parser context")
        }
        defer { library.freeParser(parser) }
        let noNetwork: Int32 = 1 << 11
        let document = text.withCString { library.readMemory(parser, $0 + start, count, nil, nil, noNetwork) }
        guard let document, !errors.occurred else {
            library.freeDocument(document)
            throw errors.failure(.invalidXMLDocument, "could not parse XML document")
        }
        pointer = document
        self.library = library
    }

    deinit { library.freeDocument(pointer) }
}
