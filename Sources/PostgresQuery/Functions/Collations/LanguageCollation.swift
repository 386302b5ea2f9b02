import PostgresWire
import Synchronization

/// The order and the letters of a language, as ICU has them.
///
/// A language is used by any number of threads at the same time: ICU changes nothing in a collator that only makes keys.
// Safety: the collator is never changed and never closed.
final class LanguageCollation: @unchecked Sendable {
    /// How the letters of a text change.
    enum Case: String {
        case lower, upper, initcap
    }

    private let library: UnicodeLibrary
    private let locale: String
    private let collator: OpaquePointer

    private static let opened = Mutex<[String: LanguageCollation]>([:])

    /// The collation of a locale; those used before are kept, and there are no more of them than collations in the catalog.
    ///
    /// - Throws: 0A000 where ICU is not there.
    static func named(_ locale: String) throws(PostgresError) -> LanguageCollation {
        if let known = opened.withLock({ $0[locale] }) { return known }
        let made = try LanguageCollation(locale)
        opened.withLock { $0[locale] = made }
        return made
    }

    private init(_ locale: String) throws(PostgresError) {
        guard let library = UnicodeLibrary.shared else {
            throw PostgresError(
                "0A000",
                "ICU is not supported in this build",
                detail: "The library libicui18n is not found on this machine."
            )
        }
        var status: Int32 = 0
        guard let collator = library.open(locale, &status), status <= 0 else {
            throw PostgresError("XX000", "could not open collator for locale \"\(locale)\": error \(status)")
        }
        self.library = library
        self.locale = locale
        self.collator = collator
    }

    /// Bytes that order as the text does; texts of other bytes have other keys.
    func key(of text: String) -> [UInt8] {
        let characters = Array(text.utf16)
        let count = Int32(clamping: characters.count)
        var key = [UInt8](repeating: 0, count: characters.count &* 4 &+ 16)
        var size = library.sortKey(collator, characters, count, &key, Int32(clamping: key.count))
        if Int(size) > key.count {
            key = [UInt8](repeating: 0, count: Int(size))
            size = library.sortKey(collator, characters, count, &key, size)
        }
        key.removeLast(max(0, key.count &- Int(size)))
        // ICU's key ends in a zero, behind which the text itself settles what is left.
        key.append(contentsOf: text.utf8)
        return key
    }

    /// The text in other letters.
    func mapped(_ text: String, to letters: Case) -> String {
        let characters = Array(text.utf16)
        let count = Int32(clamping: characters.count)
        func map(into buffer: inout [UInt16], _ status: inout Int32) -> Int32 {
            let capacity = Int32(clamping: buffer.count)
            return switch letters {
            case .lower: library.lower(&buffer, capacity, characters, count, locale, &status)
            case .upper: library.upper(&buffer, capacity, characters, count, locale, &status)
            case .initcap: library.title(&buffer, capacity, characters, count, nil, locale, &status)
            }
        }
        var status: Int32 = 0
        var buffer = [UInt16](repeating: 0, count: characters.count &+ 16)
        var size = Int(map(into: &buffer, &status))
        if size > buffer.count {
            status = 0
            buffer = [UInt16](repeating: 0, count: size)
            size = Int(map(into: &buffer, &status))
        }
        guard status <= 0, size >= 0, size <= buffer.count else { return text }
        return String(decoding: buffer[..<size], as: UTF16.self)
    }
}
