import CPgQuery
import Foundation

/// What a parser says about a text that it refuses.
struct Refusal: Hashable, CustomStringConvertible {
    /// The message without what minor versions of PostgreSQL 15 differ in: the junk behind a number, and words at the end of
    /// messages about publications.
    var message: String
    /// The character it points at, from 1; 0 where it gives no place.
    var position: Int

    init(message: String, position: Int) {
        let isJunk = message.hasPrefix("trailing junk after")
        let message = isJunk ? String(message.prefix { $0 != "\"" }) : message
        let isUnfinished = message.hasPrefix("invalid") && message.hasSuffix(" name at or near")
        self.message = isUnfinished ? String(message.dropLast(" at or near".count)) : message
        self.position = position
    }

    var description: String { "\(message) (\(position))" }
}

/// A token as PostgreSQL's scanner gives it.
struct ScannedToken: Hashable, CustomStringConvertible {
    /// The number of its kind, as in `pg_query.proto`.
    var kind: Int
    /// Where it begins and ends, in bytes.
    var start: Int
    var end: Int

    var description: String { "\(kind)@\(start)..<\(end)" }
}

/// PostgreSQL 15's own scanner and parser, as libpg_query brings them.
enum PgQuery {
    /// What PostgreSQL's grammar has against a text; nil where it accepts it.
    static func refusal(of text: String) -> Refusal? {
        let result = pg_query_parse_protobuf(text)
        defer { pg_query_free_protobuf_parse_result(result) }
        return refusal(result.error)
    }

    /// The tokens of a text without its comments, or what the scanner has against it.
    static func tokens(of text: String) -> Result<[ScannedToken], ScanError> {
        let result = pg_query_scan(text)
        defer { pg_query_free_scan_result(result) }
        if let refusal = refusal(result.error) { return .failure(ScanError(refusal: refusal)) }
        guard let data = result.pbuf.data else { return .success([]) }
        let bytes = Array(UnsafeRawBufferPointer(start: data, count: result.pbuf.len))
        var reader = ProtobufReader(bytes)
        return .success(reader.tokens().filter { $0.kind != sqlComment && $0.kind != cComment })
    }

    /// The text with parameters in the place of its constants; nil where PostgreSQL refuses it.
    static func normalized(_ text: String) -> String? {
        let result = pg_query_normalize(text)
        defer { pg_query_free_normalize_result(result) }
        guard result.error == nil, let query = result.normalized_query else { return nil }
        return String(cString: query)
    }

    /// The fingerprint of a text; nil where PostgreSQL refuses it.
    static func fingerprint(_ text: String) -> UInt64? {
        let result = pg_query_fingerprint(text)
        defer { pg_query_free_fingerprint_result(result) }
        return result.error == nil ? result.fingerprint : nil
    }

    private static let sqlComment = 275
    private static let cComment = 276

    private static func refusal(_ error: UnsafeMutablePointer<PgQueryError>?) -> Refusal? {
        guard let error, let message = error.pointee.message else { return nil }
        return Refusal(message: String(cString: message), position: Int(error.pointee.cursorpos))
    }
}

/// What PostgreSQL's scanner has against a text.
struct ScanError: Error {
    var refusal: Refusal
}

/// Reads the one message that the scanner answers with.
private struct ProtobufReader {
    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The tokens: field 2 of `ScanResult`.
    mutating func tokens() -> [ScannedToken] {
        var tokens: [ScannedToken] = []
        while offset < bytes.count {
            let key = number()
            guard key & 7 == 2 else {
                _ = number()
                continue
            }
            let length = number()
            let end = offset + length
            if key >> 3 == 2 { tokens.append(token(upTo: end)) }
            offset = end
        }
        return tokens
    }

    /// `ScanToken`: start, end, kind and what sort of keyword it is.
    private mutating func token(upTo end: Int) -> ScannedToken {
        var token = ScannedToken(kind: 0, start: 0, end: 0)
        while offset < end {
            let key = number()
            let value = number()
            switch key >> 3 {
            case 1: token.start = value
            case 2: token.end = value
            case 4: token.kind = value
            default: break
            }
        }
        return token
    }

    private mutating func number() -> Int {
        var value = 0
        var shift = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            value |= Int(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 { break }
        }
        return value
    }
}
