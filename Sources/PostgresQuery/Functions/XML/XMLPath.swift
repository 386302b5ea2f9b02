import PostgresWire

/// A document that XPath expressions are asked of.
final class XMLPathContext {
    /// What an expression gives.
    enum Result {
        case nodes([XMLNode])
        case bool(Bool)
        case number(Double)
        case text(String)
    }

    /// An expression that was read.
    struct Path {
        fileprivate let pointer: UnsafeMutableRawPointer
    }

    private let document: XMLDocument
    private let library: XMLLibrary
    private let errors: XMLErrors
    private let pointer: UnsafeMutableRawPointer
    private var paths: [UnsafeMutableRawPointer] = []
    private var results: [UnsafeMutableRawPointer] = []

    init(_ text: String, _ library: XMLLibrary, _ errors: XMLErrors) throws(PostgresError) {
        document = try XMLDocument(text, library, errors)
        self.library = library
        self.errors = errors
        guard let pointer = library.newPathContext(document.pointer) else {
            throw errors.failure(.outOfMemory, "could not allocate XPath context")
        }
        self.pointer = pointer
        setNode(document.pointer)
    }

    deinit {
        for result in results { library.freePathObject(result) }
        for path in paths { library.freePath(path) }
        library.freePathContext(pointer)
    }

    /// Says where relative expressions begin (`xmlXPathContext.node`): the library's own function reads what nodes that are
    /// namespaces do not have.
    private func setNode(_ node: UnsafeMutableRawPointer) {
        pointer.storeBytes(of: node, toByteOffset: 8, as: UnsafeMutableRawPointer?.self)
    }

    /// Gives a namespace a name; false where the library does not take it.
    func register(namespace name: String, _ uri: String) -> Bool {
        library.registerNamespace(pointer, name, uri) == 0
    }

    /// Reads an expression.
    func path(_ text: String, failing state: SQLState) throws(PostgresError) -> Path {
        try Self.checkSize(of: text)
        guard let path = library.compilePath(pointer, text) else {
            throw errors.failure(state, "invalid XPath expression")
        }
        paths.append(path)
        guard !errors.occurred else { throw errors.failure(state, "invalid XPath expression") }
        return Path(pointer: path)
    }

    /// What an expression gives from a node of the document, or from its root.
    ///
    /// The nodes live until the next call of `forget`.
    func evaluate(_ path: Path, at node: XMLNode? = nil) throws(PostgresError) -> Result {
        setNode(node?.pointer ?? document.pointer)
        guard let object = library.evaluatePath(path.pointer, pointer) else {
            throw errors.failure(.internalError, "could not create XPath object")
        }
        results.append(object)
        guard !errors.occurred else { throw errors.failure(.internalError, "could not create XPath object") }
        return try Self.result(of: object)
    }

    /// Lets go of the results behind the first few.
    func forget(keeping count: Int) {
        while results.count > count, let result = results.popLast() { library.freePathObject(result) }
    }

    private enum Kind {
        static let nodes: Int32 = 1, bool: Int32 = 2, number: Int32 = 3, text: Int32 = 4
    }

    private static func result(of object: UnsafeMutableRawPointer) throws(PostgresError) -> Result {
        let kind = object.load(fromByteOffset: 0, as: Int32.self)
        switch kind {
        case Kind.nodes:
            guard let set = object.load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self) else { return .nodes([]) }
            let count = Int(set.load(fromByteOffset: 0, as: Int32.self))
            guard count > 0, let table = set.load(fromByteOffset: 8, as: UnsafeMutableRawPointer?.self) else {
                return .nodes([])
            }
            return .nodes(
                (0..<count).compactMap { index in
                    table.load(fromByteOffset: index * 8, as: UnsafeMutableRawPointer?.self).map { XMLNode($0) }
                }
            )
        case Kind.bool: return .bool(object.load(fromByteOffset: 16, as: Int32.self) != 0)
        case Kind.number: return .number(object.load(fromByteOffset: 24, as: Double.self))
        case Kind.text:
            let characters = object.load(fromByteOffset: 32, as: UnsafePointer<CChar>?.self)
            return .text(characters.map { String(cString: $0) } ?? "")
        default: throw PostgresError(.internalError, "xpath expression result type \(kind) is unsupported")
        }
    }

    /// The library goes as deep as an expression, with a stack that is not its own.
    private static func checkSize(of text: String) throws(PostgresError) {
        let deepest = 100
        let most = 1000
        var depth = 0
        var parts = 0
        var quote: UInt8?
        for byte in text.utf8 {
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
            case UInt8(ascii: "("), UInt8(ascii: "["):
                depth += 1
                parts += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"),
                UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\n"),
                UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                parts += 1
            default: break
            }
            guard depth <= deepest, parts <= most else {
                throw PostgresError(
                    "54001",
                    "XPath expression is too complex",
                    hint: "It may have \(deepest) levels of parentheses and \(most) parts."
                )
            }
        }
    }
}

/// XPath expressions over values of the type `xml`.
enum XMLPathFunctions {
    static func register(in table: inout ScalarTable) {
        table["xpath"] = .many { (values, environment) throws(PostgresError) in try array(values, environment) }
        table["xpath(text,xml)"] = table["xpath"]
        table["xpath_exists"] = .many { (values, _) throws(PostgresError) in .bool(try count(values) > 0) }
        table["xpath_exists(text,xml)"] = table["xpath_exists"]
        table["xmlexists"] = table["xpath_exists"]
    }

    private static func array(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let elements = try evaluated(values) { (result, library, errors) throws(PostgresError) -> [PostgresValue] in
            switch result {
            case .nodes(let nodes):
                var elements: [PostgresValue] = []
                for node in nodes { elements.append(.text(try node.xml(library, errors))) }
                return elements
            case .bool(let value): return [.text(value ? "true" : "false")]
            case .number(let value):
                return [.text(PostgresValue.float8(value).text(as: .float8, formats: environment.formats))]
            case .text(let value): return [.text(XMLText.escaped(value))]
            }
        }
        return .array(PostgresArray(elements, of: .xml))
    }

    private static func count(_ values: [PostgresValue]) throws(PostgresError) -> Int {
        try evaluated(values) { (result, _, _) throws(PostgresError) in
            if case .nodes(let nodes) = result { nodes.count } else { 1 }
        }
    }

    /// What an expression gives of a document, with the names of namespaces behind.
    private static func evaluated<Result>(
        _ values: [PostgresValue],
        _ body: (XMLPathContext.Result, XMLLibrary, XMLErrors) throws(PostgresError) -> Result
    ) throws(PostgresError) -> Result {
        let namespaces = try pairs(values.count > 2 ? values[2] : .null)
        let path = values[0].string
        guard !path.isEmpty else { throw PostgresError(.dataException, "empty XPath expression") }
        return try XMLErrors.collect { (library, errors) throws(PostgresError) in
            let context = try XMLPathContext(values[1].string, library, errors)
            for (name, uri) in namespaces {
                guard let name, let uri else {
                    throw PostgresError(.nullValueNotAllowed, "neither namespace name nor URI may be null")
                }
                guard context.register(namespace: name, uri) else {
                    throw PostgresError(
                        .internalError,
                        "could not register XML namespace with name \"\(name)\" and URI \"\(uri)\""
                    )
                }
            }
            let compiled = try context.path(path, failing: .internalError)
            return try body(try context.evaluate(compiled), library, errors)
        }
    }

    private static func pairs(_ value: PostgresValue) throws(PostgresError) -> [(String?, String?)] {
        guard case .array(let array) = value, !array.dimensions.isEmpty else { return [] }
        guard array.dimensions.count == 2, array.dimensions[1].count == 2 else {
            throw PostgresError(
                .dataException,
                "invalid array for XML namespace mapping",
                detail: "The array must be two-dimensional with length of the second axis equal to 2."
            )
        }
        let texts = array.elements.map { $0.isNull ? nil : $0.string }
        return stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
    }
}
