import PostgresWire

/// A node of a document (`xmlNode`), which lives as long as that.
struct XMLNode {
    let pointer: UnsafeMutableRawPointer

    init(_ pointer: UnsafeMutableRawPointer) { self.pointer = pointer }

    /// The kinds of nodes that are told apart.
    private enum Kind {
        static let element: Int32 = 1, attribute: Int32 = 2, text: Int32 = 3, document: Int32 = 9
    }

    private var kind: Int32 { pointer.load(fromByteOffset: 8, as: Int32.self) }

    /// The name, where it is an element.
    var elementName: String? {
        guard kind == Kind.element else { return nil }
        return pointer.load(fromByteOffset: 16, as: UnsafePointer<CChar>?.self).map { String(cString: $0) }
    }

    /// The node as XML: an element with what is in it, and the value of an attribute or text.
    func xml(_ library: XMLLibrary, _ errors: XMLErrors) throws(PostgresError) -> String {
        if kind == Kind.attribute || kind == Kind.text {
            return XMLText.escaped(library.text(library.nodeToText(pointer)) ?? "")
        }
        // A copy has the namespaces that the node has from those around it.
        guard let copy = library.copyNode(pointer, 1) else { throw errors.failure(.outOfMemory, "could not copy node") }
        defer {
            if XMLNode(copy).kind == Kind.document { library.freeDocument(copy) } else { library.freeNode(copy) }
        }
        guard let buffer = library.newBuffer() else {
            throw errors.failure(.outOfMemory, "could not allocate xmlBuffer")
        }
        defer { library.freeBuffer(buffer) }
        guard library.writeNode(buffer, nil, copy, 0, 0) != -1, !errors.occurred else {
            throw errors.failure(.outOfMemory, "could not dump node")
        }
        return library.bufferText(buffer).map { String(cString: $0) } ?? ""
    }
}

/// Texts within XML.
enum XMLText {
    /// A text as content of an element.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x0D }) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case 0x0D: bytes += "&#x0d;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text as the value of an attribute, in ASCII alone.
    static func attribute(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\r": result += "&#13;"
            case "\t": result += "&#9;"
            default:
                guard !scalar.isASCII else {
                    result.unicodeScalars.append(scalar)
                    continue
                }
                result += "&#x" + String(scalar.value, radix: 16, uppercase: true) + ";"
            }
        }
        return result
    }
}
