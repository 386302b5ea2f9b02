internal import Glibc
import PostgresWire

/// libxml2, which PostgreSQL reads XML with too: the one that the machine has, looked for when a query first needs it.
///
/// It is not linked, so that a server on a machine without it lacks XML only.
// Safety: all members are constants; the functions may be called from any thread, each with objects of its own.
struct XMLLibrary: @unchecked Sendable {
    typealias Pointer = UnsafeMutableRawPointer
    typealias Characters = UnsafePointer<CChar>
    typealias ErrorHandler = @convention(c) (Pointer?, Pointer?) -> Void
    typealias EntityLoader = @convention(c) (Characters?, Characters?, Pointer?) -> Pointer?

    let newParser: @convention(c) () -> Pointer?
    let freeParser: @convention(c) (Pointer?) -> Void
    let readDocument: @convention(c) (Pointer?, Characters?, Characters?, Characters?, Int32) -> Pointer?
    let readMemory: @convention(c) (Pointer?, Characters?, Int32, Characters?, Characters?, Int32) -> Pointer?
    let newDocument: @convention(c) (Characters?) -> Pointer?
    let freeDocument: @convention(c) (Pointer?) -> Void
    let parseChunk: @convention(c) (Pointer?, Pointer?, Pointer?, Int32, Characters?, Pointer?) -> Int32
    let setErrorHandler: @convention(c) (Pointer?, ErrorHandler?) -> Void
    let newPathContext: @convention(c) (Pointer?) -> Pointer?
    let freePathContext: @convention(c) (Pointer?) -> Void
    let registerNamespace: @convention(c) (Pointer?, Characters?, Characters?) -> Int32
    let compilePath: @convention(c) (Pointer?, Characters?) -> Pointer?
    let freePath: @convention(c) (Pointer?) -> Void
    let evaluatePath: @convention(c) (Pointer?, Pointer?) -> Pointer?
    let freePathObject: @convention(c) (Pointer?) -> Void
    let nodeToText: @convention(c) (Pointer?) -> UnsafeMutablePointer<CChar>?
    let nodesToText: @convention(c) (Pointer?) -> UnsafeMutablePointer<CChar>?
    let numberToText: @convention(c) (Double) -> UnsafeMutablePointer<CChar>?
    let copyNode: @convention(c) (Pointer?, Int32) -> Pointer?
    let freeNode: @convention(c) (Pointer?) -> Void
    let newBuffer: @convention(c) () -> Pointer?
    let freeBuffer: @convention(c) (Pointer?) -> Void
    let bufferText: @convention(c) (Pointer?) -> Characters?
    let writeNode: @convention(c) (Pointer?, Pointer?, Pointer?, Int32, Int32) -> Int32
    /// Whether a character is a letter, an ideograph, a combining one or an extender, in the words of XML 1.0.
    let isLetter: @convention(c) (UInt32) -> Int32
    let isIdeograph: @convention(c) (UInt32) -> Int32
    let isCombining: @convention(c) (UInt32) -> Int32
    let isExtender: @convention(c) (UInt32) -> Int32
    let isDigit: @convention(c) (UInt32) -> Int32

    /// The library; nil where there is none.
    static let found = XMLLibrary()

    /// The library.
    ///
    /// - Throws: 0A000 where the machine has none.
    static func loaded() throws(PostgresError) -> XMLLibrary {
        guard let found else {
            throw PostgresError(
                .featureNotSupported,
                "XML needs a library that is not installed on this machine",
                hint: "Install libxml2 (libxml2.so.2)."
            )
        }
        return found
    }

    private init?() {
        // Members of libxml2's structures are read at the places that they have on machines of 64 bits.
        guard MemoryLayout<Int>.size == 8, let library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL) else {
            return nil
        }
        let symbols = Symbols(library)
        do throws(Symbols.Missing) {
            newParser = try symbols.find("xmlNewParserCtxt")
            freeParser = try symbols.find("xmlFreeParserCtxt")
            readDocument = try symbols.find("xmlCtxtReadDoc")
            readMemory = try symbols.find("xmlCtxtReadMemory")
            newDocument = try symbols.find("xmlNewDoc")
            freeDocument = try symbols.find("xmlFreeDoc")
            parseChunk = try symbols.find("xmlParseBalancedChunkMemory")
            setErrorHandler = try symbols.find("xmlSetStructuredErrorFunc")
            newPathContext = try symbols.find("xmlXPathNewContext")
            freePathContext = try symbols.find("xmlXPathFreeContext")
            registerNamespace = try symbols.find("xmlXPathRegisterNs")
            compilePath = try symbols.find("xmlXPathCtxtCompile")
            freePath = try symbols.find("xmlXPathFreeCompExpr")
            evaluatePath = try symbols.find("xmlXPathCompiledEval")
            freePathObject = try symbols.find("xmlXPathFreeObject")
            nodeToText = try symbols.find("xmlXPathCastNodeToString")
            nodesToText = try symbols.find("xmlXPathCastNodeSetToString")
            numberToText = try symbols.find("xmlXPathCastNumberToString")
            copyNode = try symbols.find("xmlCopyNode")
            freeNode = try symbols.find("xmlFreeNode")
            newBuffer = try symbols.find("xmlBufferCreate")
            freeBuffer = try symbols.find("xmlBufferFree")
            bufferText = try symbols.find("xmlBufferContent")
            writeNode = try symbols.find("xmlNodeDump")
            isLetter = try symbols.find("xmlIsBaseChar")
            isIdeograph = try symbols.find("xmlIsIdeographic")
            isCombining = try symbols.find("xmlIsCombining")
            isExtender = try symbols.find("xmlIsExtender")
            isDigit = try symbols.find("xmlIsDigit")
            let initialize: @convention(c) () -> Void = try symbols.find("xmlInitParser")
            let setLoader: @convention(c) (EntityLoader?) -> Void = try symbols.find("xmlSetExternalEntityLoader")
            let emptyInput: @convention(c) (Pointer?, Characters?) -> Pointer? = try symbols.find(
                "xmlNewStringInputStream"
            )
            initialize()
            Self.emptyInput = emptyInput
            Self.emptyText = UnsafePointer(strdup(""))
            // What stands elsewhere is empty: no text of a client reads files, or asks other machines.
            setLoader { _, _, parser in XMLLibrary.emptyInput?(parser, XMLLibrary.emptyText) }
        } catch {
            return nil
        }
    }

    // Safety: set once, before the library is given to anyone; inputs refer to the text, which stays.
    nonisolated(unsafe) private static var emptyText: Characters?
    // Safety: the same.
    nonisolated(unsafe) private static var emptyInput: (@convention(c) (Pointer?, Characters?) -> Pointer?)?

    /// A text that the library has made, which is given back to it.
    func text(_ characters: UnsafeMutablePointer<CChar>?) -> String? {
        guard let characters else { return nil }
        defer { free(characters) }
        return String(cString: characters)
    }
}

/// The functions of a library.
private struct Symbols {
    struct Missing: Error {}

    let library: UnsafeMutableRawPointer

    init(_ library: UnsafeMutableRawPointer) { self.library = library }

    func find<Function>(_ name: String) throws(Missing) -> Function {
        guard let symbol = dlsym(library, name) else { throw Missing() }
        return unsafeBitCast(symbol, to: Function.self)
    }
}
